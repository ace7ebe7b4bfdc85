package dev.ecsmith.validator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextEditTest {
  private static final String TEXT = "0123456789";

  @Test
  void everyCharacterOutsideOfEditsStays() {
    List<TextEdit> edits =
        TextEdit.disjoint(
            List.of(
                TextEdit.insertion(10, "!"),
                new TextEdit(new TextRange(4, 6), "four"),
                TextEdit.removal(0, 2),
                TextEdit.insertion(2, "(")));
    assertEquals("(23four6789!", TextEdit.apply(edits, TEXT));
    assertEquals(TEXT, TextEdit.apply(List.of(), TEXT));
  }

  @Test
  void ofEditsThatOverlapTheFirstIsMade() {
    TextEdit first = TextEdit.removal(1, 5);
    TextEdit beside = TextEdit.removal(5, 6);
    assertEquals(
        List.of(first, beside),
        TextEdit.disjoint(
            List.of(TextEdit.removal(4, 8), beside, first, TextEdit.insertion(3, "x"))));
  }
}
