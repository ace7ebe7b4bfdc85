package dev.ecsmith.validator.report;

import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.finding.Place;

/**
 * The part of a line that a finding points at, fit for a terminal.
 *
 * @param text the line, clipped around the mark where it is long, invisible characters escaped
 * @param margin blanks as wide as the text before the mark; a tab is a tab here too, so that both
 *     lines keep in step whatever a tab's width
 * @param mark carets under the marked characters, at least one
 */
record Excerpt(String text, String margin, String mark) {
  /** Columns of the line that are shown; the ellipses come on top. */
  private static final int WIDEST = 100;

  /** Of these, the most that go to the mark while there is something to show around it. */
  private static final int WIDEST_MARK = 60;

  private static final int WIDEST_LEAD = 30;
  private static final String ELLIPSIS = "\u2026";

  static Excerpt of(Place place) {
    String line = place.line().text();
    int start = Math.min(place.markStart(), line.length());
    int end = place.markEnd();
    Window window = new Window(line, start);
    window.growRight(end, WIDEST_MARK);
    window.growLeft(WIDEST_LEAD);
    window.growRight(line.length(), WIDEST);
    window.growLeft(WIDEST);
    return window.excerpt(end);
  }

  /** A stretch of the line that grows from the start of the mark. */
  private static final class Window {
    private final String line;
    private final int start;
    private int left;
    private int right;
    private int width;

    Window(String line, int start) {
      this.line = line;
      this.start = start;
      this.left = start;
      this.right = start;
    }

    void growRight(int end, int widest) {
      while (right < end) {
        int next = line.codePointAt(right);
        if (width + columns(next) > widest) {
          return;
        }
        width += columns(next);
        right += Character.charCount(next);
      }
    }

    void growLeft(int columns) {
      int widest = Math.min(WIDEST, width + columns);
      while (left > 0) {
        int next = line.codePointBefore(left);
        if (width + columns(next) > widest) {
          return;
        }
        width += columns(next);
        left -= Character.charCount(next);
      }
    }

    Excerpt excerpt(int end) {
      StringBuilder text = new StringBuilder(left > 0 ? ELLIPSIS : "");
      StringBuilder margin = new StringBuilder(left > 0 ? " " : "");
      StringBuilder mark = new StringBuilder();
      for (int at = left; at < right; at += Character.charCount(line.codePointAt(at))) {
        int codePoint = line.codePointAt(at);
        text.append(shown(codePoint));
        if (at < start) {
          margin.append(codePoint == '\t' ? "\t" : " ".repeat(columns(codePoint)));
        } else if (at < end) {
          mark.append("^".repeat(columns(codePoint)));
        }
      }
      if (right < line.length()) {
        text.append(ELLIPSIS);
      }
      return new Excerpt(
          text.toString().stripTrailing(),
          margin.toString(),
          mark.isEmpty() ? "^" : mark.toString());
    }

    private static String shown(int codePoint) {
      return codePoint != '\t' && InvisibleText.isInvisible(codePoint)
          ? InvisibleText.escape(codePoint)
          : Character.toString(codePoint);
    }

    private static int columns(int codePoint) {
      return codePoint != '\t' && InvisibleText.isInvisible(codePoint)
          ? InvisibleText.escape(codePoint).length()
          : 1;
    }
  }
}
