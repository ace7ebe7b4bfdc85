package dev.ecsmith.generator.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnifiedDiffTest {
  private static String diff(String before, String after) {
    return UnifiedDiff.of("f", content(before), content(after));
  }

  private static FileContent content(String text) {
    return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aChangeIsShownWithThreeLinesAroundIt() {
    assertEquals(
        """
        --- a/f
        +++ b/f
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
        """,
        diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));
  }

  @Test
  void aNewFileComesFromNowhere() {
    assertEquals(
        "--- /dev/null\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\n+b\n",
        UnifiedDiff.of("f", FileContent.NONE, content("a\nb\n")));
  }

  @Test
  void aRemovedFileGoesNowhere() {
    assertEquals(
        "--- a/f\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n",
        UnifiedDiff.of("f", content("a\nb\n"), FileContent.NONE));
  }

  @Test
  void aMissingLastLineFeedIsSaid() {
    assertEquals(
        "--- a/f\n+++ b/f\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n",
        diff("a", "a\n"));
  }

  @Test
  void otherLineEndsAreADifference() {
    assertEquals("--- a/f\n+++ b/f\n@@ -1,1 +1,1 @@\n-a\r\n+a\n", diff("a\r\n", "a\n"));
  }

  @Test
  void whatIsNoTextIsNotShown() {
    String expected = "Binary files a/f and b/f differ\n";
    assertEquals(expected, diff("a\0b", "a\n"));
    assertEquals(
        expected, UnifiedDiff.of("f", FileContent.of(new byte[] {(byte) 0xff}), content("a\n")));
  }

  @Test
  void gitAppliesIt(@TempDir Path directory) throws IOException, InterruptedException {
    List<String> texts =
        List.of(
            "a\n",
            "a",
            "",
            "a\r\nb\r\n",
            "a\nb\nc\nd\ne\nf\ng\nh\n",
            "a\nb\nx\nd\ne\nf\ng\nH",
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n",
            "0\n1\n2\n3\n4\n5\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n",
            "\n\n\n");
    for (String before : texts) {
      for (String after : texts) {
        if (!before.equals(after)) {
          Files.writeString(directory.resolve("f"), before);
          apply(directory, diff(before, after));
          assertEquals(after, Files.readString(directory.resolve("f")));
        }
      }
      if (!before.isEmpty()) {
        apply(directory, UnifiedDiff.of("new/g", FileContent.NONE, content(before)));
        assertArrayEquals(content(before).bytes(), Files.readAllBytes(directory.resolve("new/g")));
        apply(directory, UnifiedDiff.of("new/g", content(before), FileContent.NONE));
        assertEquals(false, Files.exists(directory.resolve("new/g")));
      }
    }
  }

  private static void apply(Path directory, String diff) throws IOException, InterruptedException {
    Path patch = Files.writeString(directory.resolve("patch"), diff);
    Process process;
    try {
      process =
          new ProcessBuilder("git", "apply", "--unidiff-zero", patch.toString())
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "Git isn't in PATH");
      return;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said + diff);
  }
}
