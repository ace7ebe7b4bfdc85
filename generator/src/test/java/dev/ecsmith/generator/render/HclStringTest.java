package dev.ecsmith.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HclStringTest {
  private static final List<String> HOSTILE =
      List.of(
          "plain",
          "",
          "say \"hi\"",
          "back\\slash\\",
          "\\",
          "\"",
          "line\nfeed\r\ttab",
          "${var.x}",
          "$${var.x}",
          "$$${var.x}",
          "$$$${",
          "%{ if true }x%{ endif }",
          "%%{x",
          "%${x",
          "$%{x",
          "$",
          "$$",
          "%",
          "{",
          "{x}",
          "${",
          "}",
          "\\${x}",
          "<<EOT",
          "# no comment",
          "\u0000\u0001\u001b[31m\u007f",
          "\u2028\u202e\u200b\ufeff",
          "gr\u00fc\u00df \u65e5\u672c \ud83d\ude00",
          "\udb40\udc41",
          "]=[=x]${");

  @Test
  void whatTerraformWouldChangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> HclString.escape("e\u0301"));
    assertThrows(IllegalArgumentException.class, () -> HclString.escape("\ud83d"));
  }

  @Test
  void whatHidesOrActsIsWrittenAsItsNumber() {
    assertEquals("\\u0000\\u202e\\U000e0041", HclString.escape("\u0000\u202e\udb40\udc41"));
    assertEquals("a$${b%%{c$d%", HclString.escape("a${b%{c$d%"));
  }

  /** Every value alone, every pair of them side by side, and each beside a template's own signs. */
  @Test
  void terraformReadsBackTheSameStrings(@TempDir Path directory) {
    Terraform terraform = Terraform.orSkip();
    Map<String, String> expected = new LinkedHashMap<>();
    StringBuilder template = new StringBuilder("locals {\nb = \"B\"\n}\n");
    Map<String, String> model = new LinkedHashMap<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      model.put("v" + i, HOSTILE.get(i));
    }
    for (int i = 0; i < HOSTILE.size(); i++) {
      String value = HOSTILE.get(i);
      String shown = "[=v" + i + "]";
      expect(expected, template, shown, value);
      expect(expected, template, "$" + shown, "$" + value);
      expect(expected, template, "%" + shown, "%" + value);
      expect(expected, template, shown + "$", value + "$");
      expect(expected, template, shown + "{x", value + "{x");
      expect(expected, template, shown + "${local.b}", value + "B");
      expect(
          expected, template, "${local.b}" + shown + "%{ if true }y%{ endif }", "B" + value + "y");
      for (int j = 0; j < HOSTILE.size(); j++) {
        expect(expected, template, shown + "[=v" + j + "]", value + HOSTILE.get(j));
      }
    }
    String hcl = TemplateRendererTest.render("x.tf.ftl", template.toString(), model);
    assertEquals(expected, terraform.outputs(directory, hcl));
  }

  private static void expect(
      Map<String, String> expected, StringBuilder template, String shown, String value) {
    String name = "o" + expected.size();
    expected.put(name, value);
    template.append("output \"").append(name).append("\" {\n");
    template.append("value = \"").append(shown).append("\"\n}\n");
  }
}
