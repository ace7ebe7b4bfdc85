package dev.ecsmith.validator.json;

import dev.ecsmith.validator.placeholder.Placeholder.Kind;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template engine, a shell or a careful author leaves in the place of a value. */
final class BarePlaceholder {
  private static final String[][] BRACKETS = {
    {"${", "}"}, {"{{", "}}"}, {"{%", "%}"}, {"$(", ")"}, {"#{", "}"}, {"%{", "}"}, {"<", ">"}
  };

  private static final String OPENING = "{[(";
  private static final String CLOSING = "}])";

  /** {@code $CPU}, {@code %CPU%}, {@code __CPU__}. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\$[A-Za-z_][A-Za-z0-9_]*|%[A-Z][A-Z0-9_]*%|__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,20}__");

  private static final int NONE = -1;

  /** What takes more characters is something else; looking further would be costly. */
  private static final int LONGEST = 500;

  /** Steers a template and writes nothing, so that no value comes of it. */
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "\\{\\{[-~]?\\s*(?:(?:if|else|end|range|with|define|block|break|continue)\\b"
              + "|[#/!]|\\$\\w*\\s*:?=)");

  private BarePlaceholder() {}

  /** The offset after the placeholder that starts here; the given offset where there is none. */
  static int end(FaultyText text, int from) {
    int end = one(text, from);
    int longest = end;
    while (end > from) {
      longest = end;
      end = word(text, end);
      int more = one(text, end);
      longest = Math.max(longest, end);
      end = more > end ? more : from;
    }
    return longest;
  }

  /**
   * Whether all of it is one placeholder that a pipeline fills in, and that may stand for a value
   * of any kind.
   */
  static boolean isValue(String written) {
    return one(written, 0) == written.length()
        && !isStatement(written, 0)
        && !DIRECTIVE.matcher(written).lookingAt()
        && Placeholders.in(written).stream().anyMatch(each -> each.kind() == Kind.PIPELINE);
  }

  /**
   * The offset after a string that starts after its opening quote, with quotes inside of
   * placeholders alone, as in {@code "{{ env "TAG" }}:1"}; the given offset where it is another
   * one.
   */
  static int templatedStringEnd(FaultyText text, int from) {
    String line = text.ahead(from, LONGEST);
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      int end = line.charAt(i) == '{' || line.charAt(i) == '$' ? one(line, i) : i;
      if (end > i) {
        quoted |= line.substring(i, end).indexOf('"') >= 0;
        i = end - 1;
      } else if (line.charAt(i) == '"') {
        return quoted ? from + i + 1 : from;
      } else if (line.charAt(i) == '\\') {
        return from;
      }
    }
    return from;
  }

  /** Whether a template engine's statement starts here, which stands for no value. */
  static boolean isStatement(FaultyText text, int from) {
    return isStatement(text.ahead(from, LONGEST), 0);
  }

  private static boolean isStatement(String text, int from) {
    return text.startsWith("{%", from)
        || text.startsWith("%{", from)
        || text.startsWith("{{#", from)
        || text.startsWith("{{/", from);
  }

  private static int one(FaultyText text, int from) {
    boolean possible = "${%#<_".indexOf(text.charAt(from)) >= 0;
    return possible ? from + one(text.ahead(from, LONGEST), 0) : from;
  }

  /** The offset after the placeholder that starts here; the given offset where there is none. */
  private static int one(String line, int from) {
    for (String[] pair : BRACKETS) {
      if (line.startsWith(pair[0], from)) {
        int end = closing(line, from + pair[0].length(), pair[1]);
        return end == NONE || isMarkup(line.substring(from, end)) ? from : end;
      }
    }
    Matcher word = WORD.matcher(line).region(from, line.length());
    return word.lookingAt() ? word.end() : from;
  }

  /**
   * The offset after the closing bracket; brackets and strings inside of it are passed over. A key
   * in quotes that is inside of none of them tells of JSON, not of a placeholder.
   */
  private static int closing(String line, int inner, String close) {
    int depth = 0;
    for (int i = inner; i < line.length(); i++) {
      char c = line.charAt(i);
      if (depth == 0 && i > inner && line.startsWith(close, i)) {
        return i + close.length();
      }
      if (c == '"' || c == '`') {
        i = line.indexOf(c, i + 1);
        if (i < 0 || (depth == 0 && line.startsWith(":", i + 1))) {
          return NONE;
        }
      } else if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth--;
      }
      if (depth < 0) {
        return NONE;
      }
    }
    return NONE;
  }

  private static boolean isMarkup(String written) {
    return written.startsWith("<") && written.contains("\"");
  }

  /** A word around or between placeholders. */
  private static int word(FaultyText text, int from) {
    int end = from;
    while (Characters.isWord(text.charAt(end))
        && text.charAt(end) != '$'
        && !text.startsComment(end)) {
      end++;
    }
    return end;
  }
}
