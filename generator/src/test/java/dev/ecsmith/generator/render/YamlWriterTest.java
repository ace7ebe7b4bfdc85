package dev.ecsmith.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlWriterTest {
  private static String yaml(String template, Object value) {
    return new TemplateRenderer(name -> Optional.of(template))
        .render("a.yml.ftl", Map.of("x", value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain|plain",
        "a\"b|a\\\"b",
        "a\\b|a\\\\b",
        "# no: comment|# no: comment",
        "${x}|\\u0024{x}",
        "%{x}|\\u0025{x}",
        "$${|\\u0024\\u0024{",
        "5$|5\\u0024"
      })
  void aStringStaysInsideItsQuotes(String value, String written) {
    assertEquals("k: \"" + written + "\"\n", yaml("k: \"[=x]\"\n", value));
  }

  @Test
  void aLineFeedDoesNotEndAString() {
    assertEquals("k: \"a\\nb\"\n", yaml("k: \"[=x]\"\n", "a\nb"));
  }

  @Test
  void aWordMayBePartOfAKeyAndOfAnInterpolation() {
    assertEquals("api_arn: \"${api_arn}\"\n", yaml("[=x]_arn: \"${[=x]_arn}\"\n", "api"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no", "Off", "a b", "a: b", "- a", "1.0", "#"})
  void nothingElseStandsOutsideOfQuotes(String value) {
    assertThrows(RenderingException.class, () -> yaml("k: [=x]\n", value));
  }

  @Test
  void aNumberNeedsNoQuotes() {
    assertEquals("k: 8080\n", yaml("k: [=x]\n", 8080));
  }

  @Test
  void aCommentStaysOnItsLine() {
    String written = yaml("# it's [=x]\nk: \"[=x]\"\n", "a\nk2: b");
    assertEquals(2, written.lines().count());
    assertEquals("k: \"a\\nk2: b\"", written.lines().toList().get(1));
  }
}
