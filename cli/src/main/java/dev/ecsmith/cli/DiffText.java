package dev.ecsmith.cli;

import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.report.Palette;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a unified diff: byte for byte for {@code git apply}, but for a terminal with colours, and
 * with nothing in it that a terminal would obey.
 */
final class DiffText {
  private DiffText() {}

  static void write(String diff, Session session) throws IOException {
    if (!session.terminal() && session.palette() == Palette.PLAIN) {
      session.out().append(diff);
      return;
    }
    Writer out = session.out();
    for (String line : diff.lines().toList()) {
      out.append(coloured(visible(line), session.palette())).append('\n');
    }
  }

  private static String coloured(String line, Palette palette) {
    if (line.startsWith("--- ") || line.startsWith("+++ ")) {
      return palette.strong(line);
    }
    return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '@' -> palette.accent(line);
      case '+' -> palette.added(line);
      case '-' -> palette.removed(line);
      default -> line;
    };
  }

  private static String visible(String line) {
    StringBuilder visible = new StringBuilder();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      visible.append(InvisibleText.escape(line.substring(start, tab))).append('\t');
      start = tab + 1;
    }
    return visible.append(InvisibleText.escape(line.substring(start))).toString();
  }
}
