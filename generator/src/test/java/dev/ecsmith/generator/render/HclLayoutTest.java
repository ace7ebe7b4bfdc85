package dev.ecsmith.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HclLayoutTest {
  /** Badly laid out, but with nothing to mend inside of a line. */
  private static final List<String> SNIPPETS =
      List.of(
          "a = 1\n",
          "a = 1\nlonger = 2\n\nother = 3\n",
          "resource \"a\" \"b\" {\nx = 1\nlonger = [1, 2]\nobject = {\na = 1\nbcd = 2\n}\ny = 2\n}\n",
          "a = 1 # one\nlonger = 2 # two\n# alone\nb = 3\nc {} # c\n",
          "a = {\n# inside\nb = 1 # x\ncc = 2 // y\n}\n",
          "text = <<EOT\n  a = 1\n{[(\nEOT\nlonger_name = 1\nx = <<-END\n   ${a} {\n   END\n",
          "a = \"{[(\"\nbcd = \"-${x[\"}\"]}\"\n",
          "x = [{\na = 1\n}, {\nb = 2\n}]\nyy = f({\na = 1\n})\n",
          "x = {\nfor k, v in y : k => v\nif a == b && c != d || e >= f || g <= h\n}\n",
          "x = [\n{ name = \"a\", value = 1 },\n{ name = \"bcd\", value = 2 },\n]\n",
          "x = {\n\"a\" = 1\n\"longer\" = 2\n(k) = 3\n}\n",
          "condition = a == b\nerror_message = \"x = y\"\n",
          "x = a ? b : c\nlonger = alltrue([for s in x : s == 1])\n",
          "block {\n}\n\nblock \"a\" {\nnested {\na = 1\n}\n\nnested {\nbb = 2\n}\n}\n",
          "x = \"gr\u00fc\u00df\" # a\nlonger = \"e\" # b\n",
          "a { b = 1 }\nccc { d = 2 }\n",
          "f = merge(\na,\n{ x = 1 },\n)\n",
          "/* a\n b = 1\n*/\nc = 1\n");

  @Test
  void aLineThatWasLeftOutLeavesNoTrace() {
    assertEquals(
        """
        resource "a" "b" {
          x = 1

          nested {
            yy  = 2
            zzz = 3
          }
        }
        """,
        HclLayout.of(
            "\n\nresource \"a\" \"b\" {\n\n  x = 1  \n\n\n   nested {\n yy = 2\nzzz  =   3\n\n}\n\n}\n\n"));
  }

  @Test
  void heredocsAndStringsAreLeftAlone() {
    String text = "a = <<-EOT\n    x = 1\n\n\n  {{[\n  EOT\nbb = \"x  =  {\"\n";
    assertEquals(
        "a  = <<-EOT\n    x = 1\n\n\n  {{[\n  EOT\nbb = \"x  =  {\"\n", HclLayout.of(text));
  }

  @Test
  void terraformHasNothingToMend(@TempDir Path directory) {
    Terraform terraform = Terraform.orSkip();
    for (String snippet : SNIPPETS) {
      String ours = HclLayout.of(snippet);
      assertEquals(terraform.format(directory, ours), ours, snippet);
    }
  }

  @Test
  void whatIsLaidOutStaysAsItIs() {
    for (String snippet : SNIPPETS) {
      String once = HclLayout.of(snippet);
      assertEquals(once, HclLayout.of(once));
    }
  }
}
