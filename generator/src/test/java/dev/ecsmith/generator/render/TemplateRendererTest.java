package dev.ecsmith.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateRendererTest {
  /** Visible to templates, hence public. */
  public enum Scheme {
    INTERNET_FACING;

    public String label() {
      return "internet-facing";
    }
  }

  /** Visible to templates, hence public. */
  public record LoadBalancer(
      String name, Scheme scheme, Optional<String> note, Optional<Expression> vpc, int port) {
    public boolean isPublic() {
      return scheme == Scheme.INTERNET_FACING;
    }
  }

  private static final LoadBalancer SSO =
      new LoadBalancer(
          "sso",
          Scheme.INTERNET_FACING,
          Optional.empty(),
          Optional.of(Expression.reference("aws_vpc.main.id")),
          8443);

  private static String hcl(String template, Map<String, ?> model) {
    return render("x.tf.ftl", template, model);
  }

  static String render(String name, String template, Map<String, ?> model) {
    return new TemplateRenderer(asked -> Optional.of(template).filter(t -> asked.equals(name)))
        .render(name, model);
  }

  @Test
  void recordsOptionalsAndEnumsFillATemplate() {
    String template =
        """
        resource "aws_lb" "[=lb.name]" {
          name = "[=lb.name]"
          <#if lb.note??>
          note = "[=lb.note]"
          </#if>
          <#if lb.public>
          scheme = "[=lb.scheme.label]"
          </#if>
          vpc_id = [=lb.vpc]
          port = [=lb.port]
          port_text = "[=lb.port]"
          big = [=12345678]
          enabled = [=true]
          tags = {
            <#list tags as key, value>
            "[=key]" = "[=value]"
            </#list>
          }
        }
        """;
    assertEquals(
        """
        resource "aws_lb" "sso" {
          name      = "sso"
          scheme    = "internet-facing"
          vpc_id    = aws_vpc.main.id
          port      = 8443
          port_text = "8443"
          big       = 12345678
          enabled   = true
          tags = {
            "a b" = "c"
          }
        }
        """,
        hcl(template, Map.of("lb", SSO, "tags", Map.of("a b", "c"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = [=text]",
        "# [=number]\na = ${[=text]}",
        "a = <<EOT\n[=text]\nEOT\n",
        "/* [=text] */",
        "a = \"[=reference]\"",
        "# [=reference]",
        "a = \"$[=reference]x\"",
        "a = \"open\n",
        "a = \"[=missing]\"",
        "a = \"[=lb]\"",
        "a = \"[=lb.scheme]\"",
        "a = \"[=lb.misspelt]\"",
        "<#if lb.misspelt??></#if>",
        "a = \"[=text?no_esc]\"",
        "<#noautoesc>a</#noautoesc>",
        "a = \"[='x.Y'?new()]\"",
        "a = \"[=lb?api.hashCode]\"",
        "<#assign x>[=text]</#assign>",
        "a = \"[=list]\"",
        "<#include 'other.tf.ftl'>"
      })
  void aTemplateThatCouldPrintWronglyIsRefused(String template) {
    Map<String, ?> model =
        Map.of(
            "text",
            "words",
            "number",
            1,
            "lb",
            SSO,
            "list",
            List.of("a"),
            "reference",
            Expression.reference("aws_vpc.main.id"));
    RenderingException refused = assertThrows(RenderingException.class, () -> hcl(template, model));
    assertTrue(refused.getMessage().startsWith("x.tf.ftl: "), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"[=literal]\"             | \"it\"",
        "[=literal]                 | \"it\"",
        "[=count]                   | 2",
        "\"[=count]\"               | \"2\"",
        "[[=reference], [=literal]] | [aws_vpc.main.id, \"it\"]",
        "\"[=reference]-[=literal]\"| \"${aws_vpc.main.id}-it\"",
        "\"${[=reference]}-x\"      | \"${aws_vpc.main.id}-x\"",
        "\"${f(\"[=text]\")}\"      | \"${f(\"words\")}\"",
        "\"[='x' + 1]\"             | \"x1\"",
        "\"[=text]$\"               | \"words$\"",
      })
  void anExpressionIsTheSameValueInsideAndOutsideOfQuotes(String template, String expected) {
    Map<String, ?> model =
        Map.of(
            "text", "words",
            "literal", Expression.literal("it"),
            "count", Expression.literal(2),
            "reference", Expression.reference("aws_vpc.main.id"));
    assertEquals("a = " + expected + "\n", hcl("a = " + template, model));
  }

  @Test
  void macrosAndIncludedTemplatesFollowTheOutputTheyPrintInto() {
    Map<String, String> templates =
        Map.of(
            "x.tf.ftl",
            """
            <#import "tags.tf.ftl" as tags>
            resource "a" "b" {
              <@tags.named name=name>
              note = "[=name]"
              </@tags.named>
            }
            """,
            "tags.tf.ftl",
            """
            <#macro named name>
            tags = { Name = "[=name]" }
            <#nested>
            </#macro>
            """);
    assertEquals(
        """
        resource "a" "b" {
          tags = { Name = "a\\"b" }
          note = "a\\"b"
        }
        """,
        new TemplateRenderer(name -> Optional.ofNullable(templates.get(name)))
            .render("x.tf.ftl", Map.of("name", "a\"b")));
  }

  @Test
  void anExpressionMeansNothingOutsideOfHcl() {
    Map<String, Expression> model = Map.of("x", Expression.reference("aws_vpc.main.id"));
    for (String name : List.of("x.md.ftl", "x.sh.ftl", "x.conf.ftl")) {
      assertThrows(RenderingException.class, () -> render(name, "[=x]", model));
    }
  }

  @Test
  void aCommentHasOneLineWhateverAValueHolds() {
    assertEquals("# x\\u000aresource {}\n", hcl("# [=text]\n", Map.of("text", "x\nresource {}")));
  }

  @Test
  void aNameThatTellsNoLanguageIsRefused() {
    assertThrows(RenderingException.class, () -> render("x.ftl", "", Map.of()));
    assertThrows(
        RenderingException.class, () -> new TemplateRenderer().render("y.tf.ftl", Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "A=[=x]            | A=plain-1.2 | plain-1.2",
        "A=[=x]            | A='$(rm)'   | $(rm)",
        "A=[=x]            | A=''        | \"\"",
        "echo 'say [=x]'   | echo 'say it'\\''s' | it's",
        "B=1 # it's\\nA=[=x] | B=1 # it's\\nA='a b' | a b",
      })
  void aShellSeesOneWord(String template, String expected, String value) {
    String lines = template.replace("\\n", "\n");
    assertEquals(
        expected.replace("\\n", "\n") + "\n", render("x.sh.ftl", lines, Map.of("x", value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A=\"[=x]\"", "# [=x]", "A=\"${B:-[=x]}\""})
  void aShellValueInDoubleQuotesOrACommentIsRefused(String template) {
    assertThrows(RenderingException.class, () -> render("x.sh.ftl", template, Map.of("x", "a")));
  }

  @Test
  void aConfigurationLineStaysOneLine() {
    assertEquals("a = b c\n", render("x.conf.ftl", "a = [=x]\n\n", Map.of("x", "b c")));
    assertThrows(
        RenderingException.class, () -> render("x.conf.ftl", "a = [=x]", Map.of("x", "b\nc")));
  }
}
