package dev.ecsmith.validator.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change to a text.
 *
 * @param range what is replaced, in offsets of the unchanged text; empty where text is put in
 * @param replacement what stands there afterwards; empty where text is taken out
 */
public record TextEdit(TextRange range, String replacement) {
  private static final Comparator<TextEdit> ORDER =
      Comparator.<TextEdit>comparingInt(edit -> edit.range().start())
          .thenComparingInt(edit -> edit.range().end());

  public static TextEdit removal(int start, int end) {
    return new TextEdit(new TextRange(start, end), "");
  }

  public static TextEdit insertion(int at, String text) {
    return new TextEdit(new TextRange(at, at), text);
  }

  /** In the order of the text; of edits that overlap the first alone. */
  public static List<TextEdit> disjoint(List<TextEdit> edits) {
    List<TextEdit> ordered = new ArrayList<>(edits);
    ordered.sort(ORDER);
    List<TextEdit> disjoint = new ArrayList<>();
    int end = 0;
    for (TextEdit edit : ordered) {
      if (edit.range().start() >= end) {
        disjoint.add(edit);
        end = edit.range().end();
      }
    }
    return List.copyOf(disjoint);
  }

  /**
   * The text with every edit made.
   *
   * @param edits in the order of the text, none of which overlap
   */
  public static String apply(List<TextEdit> edits, String text) {
    StringBuilder edited = new StringBuilder(text.length() + 16);
    int copied = 0;
    for (TextEdit edit : edits) {
      edited.append(text, copied, edit.range().start()).append(edit.replacement());
      copied = edit.range().end();
    }
    return edited.append(text, copied, text.length()).toString();
  }
}
