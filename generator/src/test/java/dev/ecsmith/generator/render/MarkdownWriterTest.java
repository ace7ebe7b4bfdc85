package dev.ecsmith.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownWriterTest {
  private static String markdown(String template, String value) {
    return TemplateRendererTest.render("x.md.ftl", template, Map.of("x", value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "sso.example.com (port 8443) => sso.example.com (port 8443)",
        "aws_lb.main => aws_lb.main",
        "_a_ *b* ~c~ => \\_a\\_ \\*b\\* \\~c\\~",
        "<script>&lt; => &lt;script\\>&amp;lt;",
        "[a](b) | c => \\[a\\](b) \\| c",
        "$x$ `y` \\z => \\$x\\$ \\`y\\` \\\\z",
        "${x} => \\${x}",
      })
  void textShowsWhatTheValueIs(String value, String expected) {
    assertEquals("Host " + expected + ".\n", markdown("Host [=x].", value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {"# a => \\# a", "- a => \\- a", "+ a => \\+ a", "=== => \\==="})
  void aValueThatBeginsALineBeginsNoBlock(String value, String expected) {
    assertEquals(expected + "\n", markdown("[=x]", value));
    assertEquals("- " + expected + "\n", markdown("- [=x]", value));
  }

  @Test
  void aLineBreakShowsAsItsNumber() {
    assertEquals("a\\\\u000a# b\n", markdown("[=x]", "a\n# b"));
  }

  @Test
  void aCodeSpanCannotBeLeft() {
    assertEquals("`a*_<b`\n", markdown("`[=x]`", "a*_<b"));
    assertEquals("`a\\u0060b` c\n", markdown("`[=x]` c", "a`b"));
    assertEquals("| `a\\|b` |\n", markdown("| `[=x]` |", "a|b"));
    assertThrows(RenderingException.class, () -> markdown("`[=x]\n`", "a"));
  }

  @Test
  void aCodeBlockCannotBeLeft() {
    assertEquals(
        "```hcl\n\\u0060\\u0060\\u0060 *x*\n```\n", markdown("```hcl\n[=x]\n```\n", "``` *x*"));
    assertThrows(RenderingException.class, () -> markdown("```\n[=x]", "a"));
  }

  @Test
  void aCommandIsSafeToCopy() {
    assertEquals(
        "```sh\naws ecs --cluster 'a; rm -rf'\n```\n",
        markdown("```sh\naws ecs --cluster [=x]\n```\n", "a; rm -rf"));
    assertEquals(
        "```sh\naws ecs --cluster main\n```\n",
        markdown("```sh\naws ecs --cluster [=x]\n```\n", "main"));
  }

  @Test
  void aMermaidLabelShowsQuotesAndBrackets() {
    assertEquals(
        "```mermaid\na[\"x#34;#93;#60;b\"]\n```\n",
        markdown("```mermaid\na[\"[=x]\"]\n```\n", "x\"]<b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n\n\n\nb", "a\n\nb\n\n"})
  void blankLinesAreFew(String template) {
    assertEquals("a\n\nb\n", markdown(template, ""));
  }
}
