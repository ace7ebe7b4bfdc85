package dev.ecsmith.validator.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.syntax.FaultCase;
import dev.ecsmith.validator.syntax.Mutations;
import dev.ecsmith.validator.syntax.PlainTree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class YamlReaderTest {
  private static final String GOOD =
      """
      # A comment
      product: ztrust-sso
      name: "auth"
      network:
        subnets:
          - subnet-a
          - 'subnet-b'
      database: {engine: postgres, version: "17", port: 5432}
      text: |
        line one
        line two
      folded: >-
        some text
        goes on
      hosts:
      - name: a 😀
        port: 0x1f
      """;

  private static final String[] PIECES = {
    "\"",
    "'",
    "“",
    "{",
    "}",
    "[",
    "]",
    ",",
    ": ",
    ":",
    "#",
    "\\",
    "\n",
    "\t",
    "${X}",
    "{{",
    "}}",
    "- ",
    "? ",
    "|",
    ">",
    "&a ",
    "*a ",
    "!x ",
    "\n  ",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "\r",
    "\ud83d",
    "\u0085",
    "😀",
    "~",
    "@",
    "`",
    "\u0001",
    "\ufeff",
    "\\u",
    "\u2028"
  };

  @TestFactory
  Stream<DynamicTest> everyCauseIsToldAndReadOnWhereItsMeaningIsPlain() {
    return FaultCase.table(YamlReaderTest.class, "faults.txt")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    FaultCase.shown(row.text()),
                    () -> {
                      Document document = YamlReader.read("x.yaml", row.text());
                      assertEquals(row.faults(), FaultCase.faults(document));
                      assertEquals(row.result(), FaultCase.shown(PlainTree.of(document)));
                    }));
  }

  @Test
  void everyValueKnowsItsPlace() {
    String text = "😀: \"b 😀\"\nc:\n  - |\n    d\n    e\n\n  - {f: [1,\n 2]}\ng:\n";
    assertEquals(
        List.of(
            "😀: \"b 😀\"\nc:\n  - |\n    d\n    e\n\n  - {f: [1,\n 2]}\ng:",
            "😀",
            "\"b 😀\"",
            "c",
            "- |\n    d\n    e\n\n  - {f: [1,\n 2]}",
            "|\n    d\n    e",
            "{f: [1,\n 2]}",
            "f",
            "[1,\n 2]",
            "1",
            "2",
            "g",
            ""),
        PlainTree.nodes(YamlReader.read("x.yaml", text).root().orElseThrow())
            .map(node -> written(text, node.range()))
            .toList());
  }

  @Test
  void aCharacterOfThePrivateUseAreaStaysWhatItIs() {
    assertEquals(
        "{\"a\": \"\ue040\", \"b\": \"@c\"}",
        PlainTree.of(YamlReader.read("x.yaml", "a: \ue040\nb: @c\n")));
  }

  @Test
  void anAliasIsRefusedAndReadAsWhatItStandsFor() {
    String text = "a: &z example.com\nb: *z\nc: *nobody\n";
    Document document = YamlReader.read("x.yaml", text);
    assertEquals(
        "{\"a\": \"example.com\", \"b\": \"example.com\", \"c\": null}", PlainTree.of(document));
    assertEquals(
        List.of("3..5", "21..23", "27..34"),
        FaultCase.faults(document).stream().map(fault -> fault.split(" ", 2)[0]).toList());
    assertTrue(
        PlainTree.nodes(document.root().orElseThrow())
            .anyMatch(node -> written(text, node.range()).equals("*z")));
  }

  @Test
  void aLongTextIsNotRepeatedByAliases() {
    Document document = YamlReader.read("x.yaml", "a: &z " + "z".repeat(201) + "\nb: *z\n");
    assertTrue(PlainTree.of(document).endsWith("\"b\": null}"));
  }

  @Test
  void nestingBeyondTheLimitIsAFault() {
    assertTrue(YamlReader.read("x", "[".repeat(100) + "]".repeat(100)).faults().isEmpty());
    Document deep = YamlReader.read("x", "[".repeat(101) + "]".repeat(101));
    assertEquals(
        List.of("100..101 Mappings and lists are nested more than 100 deep here."),
        FaultCase.faults(deep));
    assertTrue(deep.root().isEmpty());
  }

  @Test
  void aTextBeyondTheLimitIsAFault() {
    Document large = YamlReader.read("x", "a".repeat(250_001));
    assertEquals(
        List.of("0..0 The document has 250001 characters, more than 250000."),
        FaultCase.faults(large));
    assertTrue(large.root().isEmpty());
  }

  @Test
  void whateverBreaksATextItIsReadOrItsFaultsAreTold() {
    assertTrue(YamlReader.read("x.yaml", GOOD).faults().isEmpty());
    Mutations.of(GOOD, 1000, PIECES).forEach(YamlReaderTest::assertHonest);
    Mutations.of("a: [1, b]\n", 1000, PIECES).forEach(YamlReaderTest::assertHonest);
  }

  @TestFactory
  Stream<DynamicTest> hostileTextIsRefusedOrRead() {
    return Stream.of(
            "[",
            "{",
            "\"",
            "- ",
            "? ",
            "a: ",
            "a:\n",
            "&a ",
            "*a ",
            "!a ",
            "|\n",
            "@",
            "a: @\n",
            "\t",
            "%",
            "---\n",
            "a: {{ x }}\n",
            "\\",
            "😀")
        .map(
            piece ->
                DynamicTest.dynamicTest(
                    FaultCase.shown(piece),
                    () -> assertHonest(piece.repeat(240_000 / piece.length()))));
  }

  @Test
  void tagsOfATemplateAreFunctionsInFull() {
    String text =
        """
        a: !Ref b
        c: !GetAtt d.Arn
        e: !Sub ["${x}", {x: 1}]
        f: !If [g, !Ref AWS::NoValue, {h: !Sub i}]
        j: {{ name }}
        """;
    Document document = YamlReader.readTemplate("x.yaml", text);
    assertEquals(List.of(), document.faults());
    assertEquals(
        "{\"a\": {\"Ref\": \"b\"}, \"c\": {\"Fn::GetAtt\": \"d.Arn\"},"
            + " \"e\": {\"Fn::Sub\": [\"${x}\", {\"x\": 1}]},"
            + " \"f\": {\"Fn::If\": [\"g\", {\"Ref\": \"AWS::NoValue\"}, {\"h\": {\"Fn::Sub\": \"i\"}}]},"
            + " \"j\": \"{{ name }}\"}",
        PlainTree.of(document));
    assertEquals(
        "/f/Fn::If/2/h/Fn::Sub",
        PlainTree.nodes(document.root().orElseThrow())
            .filter(node -> written(text, node.range()).equals("!Sub i"))
            .map(node -> node.pointer().toString())
            .reduce("", (first, last) -> last));
  }

  @Test
  void tagsOfYamlItselfAreRefusedInATemplateToo() {
    assertFalse(YamlReader.readTemplate("x.yaml", "a: !!binary b\n").faults().isEmpty());
    assertFalse(YamlReader.readTemplate("x.yaml", "a: &b c\nd: *b\n").faults().isEmpty());
  }

  private static void assertHonest(String text) {
    Document document = YamlReader.read("x.yaml", text);
    assertFalse(document.root().isEmpty() && document.faults().isEmpty(), text);
    document.faults().forEach(fault -> assertTrue(fault.range().end() <= text.length(), text));
    document.root().stream()
        .flatMap(PlainTree::nodes)
        .forEach(node -> assertTrue(node.range().end() <= text.length(), text));
  }

  private static String written(String text, TextRange range) {
    return text.substring(range.start(), range.end());
  }
}
