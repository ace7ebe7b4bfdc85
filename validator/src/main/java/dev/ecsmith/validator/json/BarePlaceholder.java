package dev.ecsmith.validator.json;

import dev.ecsmith.validator.placeholder.Placeholder;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.List;
import java.util.regex.Pattern;

/** What a template engine, a shell or a careful author leaves in the place of a value. */
final class BarePlaceholder {
  private static final String[][] BRACKETS = {
    {"${", "}"}, {"{{", "}}"}, {"{%", "%}"}, {"$(", ")"}, {"#{", "}"}, {"%{", "}"}, {"<", ">"}
  };

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
   * Whether all of it is one placeholder in a template's own braces, which writes a value of any
   * kind. Where a brace or half a string is inside of it, its end is a guess.
   */
  static boolean isValue(String written) {
    List<Placeholder> found = Placeholders.in(written);
    return (written.startsWith("{{") || written.startsWith("${"))
        && found.size() == 1
        && found.get(0).text().equals(written)
        && written.chars().filter(c -> c == '"').count() % 2 == 0
        && !DIRECTIVE.matcher(written).lookingAt();
  }

  /** Whether a template engine's statement starts here, which stands for no value. */
  static boolean isStatement(FaultyText text, int from) {
    return text.startsWith("{%", from)
        || text.startsWith("%{", from)
        || text.startsWith("{{#", from)
        || text.startsWith("{{/", from);
  }

  private static int one(FaultyText text, int from) {
    for (String[] pair : BRACKETS) {
      if (text.startsWith(pair[0], from)) {
        return closing(text, from, pair[0], pair[1]);
      }
    }
    char first = text.charAt(from + 1);
    boolean shell = text.charAt(from) == '$' && (Character.isLetter(first) || first == '_');
    return shell ? word(text, from + 1) : from;
  }

  private static int closing(FaultyText text, int from, String open, String close) {
    int lineEnd = text.lineEnd(from);
    int inner = from + open.length();
    String line = text.substring(inner, lineEnd);
    int end = line.indexOf(close);
    boolean isText = end > 0 && !line.substring(0, end).contains("\":");
    boolean isMarkup = open.equals("<") && end > 0 && line.substring(0, end).contains("\"");
    return isText && !isMarkup ? inner + end + close.length() : from;
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
