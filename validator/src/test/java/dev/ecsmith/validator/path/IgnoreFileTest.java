package dev.ecsmith.validator.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.path.IgnoreFile.Answer;
import org.junit.jupiter.api.Test;

final class IgnoreFileTest {
  @Test
  void theLastLineThatMatchesDecides() {
    IgnoreFile file = IgnoreFile.of("*.json\n!keep.json\nkeep.json/\n");
    assertEquals(Answer.IGNORED, file.of("a/b.json", false));
    assertEquals(Answer.NOT_IGNORED, file.of("a/keep.json", false));
    assertEquals(Answer.IGNORED, file.of("a/keep.json", true));
    assertEquals(Answer.NONE, file.of("a/b.txt", false));
  }

  @Test
  void aSlashBindsALineToItsFolder() {
    IgnoreFile file = IgnoreFile.of("/top.json\nin/one.json\nany.json\n");
    assertEquals(Answer.IGNORED, file.of("top.json", false));
    assertEquals(Answer.NONE, file.of("a/top.json", false));
    assertEquals(Answer.IGNORED, file.of("in/one.json", false));
    assertEquals(Answer.NONE, file.of("a/in/one.json", false));
    assertEquals(Answer.IGNORED, file.of("a/any.json", false));
  }

  @Test
  void commentsBlanksAndLineEndsAreNoPatterns() {
    IgnoreFile file = IgnoreFile.of("\ufeff# a\r\n\r\n  \na.json  \r\n\\#b\n\\!c\nd\\ \n");
    assertEquals(Answer.IGNORED, file.of("a.json", false));
    assertEquals(Answer.IGNORED, file.of("#b", false));
    assertEquals(Answer.IGNORED, file.of("!c", false));
    assertEquals(Answer.IGNORED, file.of("d ", false));
    assertEquals(Answer.NONE, file.of("# a", false));
    assertEquals(Answer.NONE, file.of("x", false));
  }
}
