package dev.ecsmith.cli;

import dev.ecsmith.validator.document.InvisibleText;
import java.util.regex.Pattern;

/** A text as somebody has to type it who copies a command. */
final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private ShellWord() {}

  /** In single quotes where a shell would split or expand it; on one line, and harmless to show. */
  static String of(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : "'" + InvisibleText.escape(text).replace("'", "'\\''") + "'";
  }
}
