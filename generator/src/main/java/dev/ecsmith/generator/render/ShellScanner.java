package dev.ecsmith.generator.render;

import java.util.regex.Pattern;

/** Follows the quotes of a shell script; here-documents are not among what it understands. */
final class ShellScanner {
  private enum Place {
    CODE,
    SINGLE_QUOTES,
    DOUBLE_QUOTES,
    COMMENT
  }

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private Place place = Place.CODE;
  private char last = '\n';

  void accept(char c) {
    boolean escaped = last == '\\' && place != Place.SINGLE_QUOTES;
    switch (place) {
      case CODE -> {
        if (!escaped) {
          open(c);
        }
      }
      case SINGLE_QUOTES -> closeAt(c == '\'');
      case DOUBLE_QUOTES -> closeAt(c == '"' && !escaped);
      case COMMENT -> closeAt(c == '\n');
    }
    last = escaped ? ' ' : c;
  }

  private void open(char c) {
    if (c == '\'') {
      place = Place.SINGLE_QUOTES;
    } else if (c == '"') {
      place = Place.DOUBLE_QUOTES;
    } else if (c == '#' && Character.isWhitespace(last)) {
      place = Place.COMMENT;
    }
  }

  private void closeAt(boolean end) {
    if (end) {
      place = Place.CODE;
    }
  }

  /** The value as it has to be written here. */
  String word(String value) {
    if (value.indexOf('\0') >= 0) {
      throw new RenderingException("A shell's word can't hold the character NUL");
    }
    last = ' ';
    String inQuotes = value.replace("'", "'\\''");
    return switch (place) {
      case SINGLE_QUOTES -> inQuotes;
      case CODE -> HARMLESS.matcher(value).matches() ? value : "'" + inQuotes + "'";
      default ->
          throw new RenderingException("A value in double quotes or in a comment of a script");
    };
  }
}
