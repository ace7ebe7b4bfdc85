package dev.ecsmith.validator.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.syntax.FaultCase;
import dev.ecsmith.validator.syntax.Mutations;
import dev.ecsmith.validator.syntax.PlainTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class JsonFaultsTest {
  private static final String[] PIECES = {
    "\"", "'", "“", "”", "{", "}", "[", "]", ",", ":", "//", "/*", "*/", "#", "\\", "\n", "\t",
    "${X}", "{{", "}}", "<", ">", "0", "x", " ", ";", "=", "-", ".", "\u0001", "\ufeff", "\\u",
    "True"
  };

  @TestFactory
  Stream<DynamicTest> everyCauseIsToldAndMended() {
    return FaultCase.table(JsonFaultsTest.class, "faults.txt")
        .map(row -> DynamicTest.dynamicTest(FaultCase.shown(row.text()), () -> assertBehaves(row)));
  }

  private static void assertBehaves(FaultCase row) {
    Document document = JsonReader.read("x.json", row.text());
    assertEquals(row.faults(), FaultCase.faults(document));
    String mended = JsonReader.mend(row.text()).applyTo(row.text());
    boolean readable = document.root().isPresent();
    assertEquals(row.result(), readable ? FaultCase.shown(mended) : "unreadable");
    if (readable) {
      assertEquals(PlainTree.of(JsonReader.read("x.json", mended)), PlainTree.of(document));
    }
  }

  @Test
  void theGuideOfZtrustHasThreeFaultsAndACompleteTree() throws IOException {
    String text =
        Files.readString(Path.of("src/test/resources/rules/json-syntax/bad-ztrust-guide.json"));
    Document document = JsonReader.read("ztrust.json", text);
    assertEquals(
        List.of("”", "// <This is your task name>", "\""),
        document.faults().stream().map(fault -> written(text, fault.range())).toList());
    Node containers =
        ((ObjectNode) document.root().orElseThrow()).get("containerDefinitions").orElseThrow();
    List<Node> nodes = PlainTree.nodes(containers).toList();
    assertTrue(
        nodes.stream().anyMatch(node -> written(text, node.range()).equals("\"ZTrust-sso”")));
    assertTrue(
        PlainTree.of(document)
            .contains(
                "\"name\": \"ZTrust-sso\", \"portMappings\": [{\"containerPort\": 8443, \"hostPort\": 8443"));
    assertTrue(PlainTree.of(document).endsWith("\"cpu\": \"1024\", \"memory\": \"3072\"}"));
  }

  @Test
  void valuesOfAMendedTextHaveTheirPlacesInTheTextAsItWas() {
    String text = "{'a': ‘b’, // c\n d: [+1,, ${E}], \"f\": \"g}";
    Document document = JsonReader.read("x.json", text);
    assertEquals(
        List.of(text, "'a'", "‘b’", "d", "[+1,, ${E}]", "+1", "${E}", "\"f\"", "\"g"),
        PlainTree.nodes(document.root().orElseThrow())
            .map(node -> written(text, node.range()))
            .toList());
  }

  @Test
  void aFaultlessTextHasNothingToMend() {
    assertEquals(new Mending(List.of(), List.of()), JsonReader.mend("{\"a\": [1, \"b ” c\"]}"));
  }

  @Test
  void whateverBreaksATextItIsReadOrItsFaultsAreTold() throws IOException {
    String good =
        Files.readString(Path.of("src/test/resources/rules/json-syntax/good-keeper-guide.json"));
    Mutations.of(good, 1000, PIECES).forEach(JsonFaultsTest::assertHonest);
    Mutations.of("{\"a\": [1, true]}", 1000, PIECES).forEach(JsonFaultsTest::assertHonest);
  }

  @TestFactory
  Stream<DynamicTest> hostileTextIsRefused() {
    return Stream.of(
            "[",
            "\"",
            "/",
            "\\",
            "{\"a\":",
            "“",
            "'",
            "#",
            "${",
            "{{",
            "<",
            "[\"",
            "[1,,",
            "{\"a\":\"\n",
            "[\"a\\\"",
            "/* ",
            "{]",
            "\u00a0",
            "{\"a\" ",
            "{%")
        .map(
            piece ->
                DynamicTest.dynamicTest(
                    FaultCase.shown(piece),
                    () -> assertHonest(piece.repeat(1_000_000 / piece.length()))));
  }

  @Test
  void nestingBeyondTheLimitIsAFault() {
    assertTrue(JsonReader.read("x", "[".repeat(200) + "]".repeat(200)).faults().isEmpty());
    Document deep = JsonReader.read("x", "[".repeat(201) + "]".repeat(201));
    assertEquals(
        List.of("200..201 Objects and lists are nested more than 200 deep here."),
        FaultCase.faults(deep));
    assertTrue(deep.root().isEmpty());
  }

  private static void assertHonest(String text) {
    Document document = JsonReader.read("x.json", text);
    if (document.faults().isEmpty()) {
      Mending mending = JsonReader.mend(text);
      assertTrue(JsonReader.isJson(mending.applyTo(text)), text);
      mending.edits().forEach(edit -> assertIsValue(written(text, edit.range()), edit));
    } else {
      assertFalse(JsonReader.isJson(text), text);
    }
    document.faults().forEach(fault -> assertTrue(fault.range().end() <= text.length(), text));
    assertFalse(document.root().isEmpty() && document.faults().isEmpty(), text);
    document.root().stream()
        .flatMap(PlainTree::nodes)
        .forEach(node -> assertTrue(node.range().end() <= text.length(), text));
  }

  private static void assertIsValue(String written, Edit edit) {
    String value = written.startsWith("\"") ? written.substring(1, written.length() - 1) : written;
    assertTrue(
        value.length() < written.length() || BarePlaceholder.isValue(written), () -> written);
    assertEquals(Quoted.of(value), edit.replacement());
  }

  private static String written(String text, TextRange range) {
    return text.substring(range.start(), range.end());
  }
}
