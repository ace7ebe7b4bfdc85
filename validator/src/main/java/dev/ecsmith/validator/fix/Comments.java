package dev.ecsmith.validator.fix;

import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.document.TextRange;
import java.util.List;

/** Takes a comment out without a trace. */
final class Comments {
  private Comments() {}

  /**
   * Has the removal of a comment take the blanks before it along, and its line where it has one for
   * itself.
   */
  static List<TextEdit> widened(List<TextEdit> edits, String text) {
    return TextEdit.disjoint(
        edits.stream().map(edit -> isComment(edit, text) ? widened(edit, text) : edit).toList());
  }

  private static boolean isComment(TextEdit edit, String text) {
    int start = edit.range().start();
    return edit.replacement().isEmpty()
        && (text.startsWith("//", start)
            || text.startsWith("/*", start)
            || text.startsWith("#", start));
  }

  private static TextEdit widened(TextEdit edit, String text) {
    int start = edit.range().start();
    int end = edit.range().end();
    if (!isLineEnd(text, end)) {
      return edit;
    }
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    boolean ownLine = start == 0 || text.charAt(start - 1) == '\n';
    return new TextEdit(new TextRange(start, ownLine ? nextLine(text, end) : end), "");
  }

  private static boolean isLineEnd(String text, int offset) {
    int at = offset;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private static int nextLine(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
