package dev.ecsmith.validator.path;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for the names of files, in the language of {@code .gitignore}: {@code *} and {@code ?}
 * stand for characters but the slash, {@code **} as a whole segment for any number of folders,
 * {@code [a-z]} and {@code [!a-z]} for one character, and a backslash takes the next character as
 * it is.
 */
public final class PathPattern {
  /** What matches nothing, as Git has it for a pattern that is broken. */
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final String text;
  private final Pattern expression;

  private PathPattern(String text, Pattern expression) {
    this.text = text;
    this.expression = expression;
  }

  /**
   * @param text anchored: it is held against a whole path; one that ends with a slash stands for
   *     all that is in the folder
   */
  public static PathPattern of(String text) {
    try {
      String whole = text.endsWith("/") ? text + "**" : text;
      return new PathPattern(text, Pattern.compile(expression(whole), Pattern.DOTALL));
    } catch (PatternSyntaxException e) {
      return new PathPattern(text, NOTHING);
    }
  }

  /**
   * @param path with slashes, relative to where the pattern belongs
   */
  public boolean matches(String path) {
    return expression.matcher(path).matches();
  }

  /** Whether there can be but one such file. */
  public boolean isPlain() {
    return folder().equals(text);
  }

  /** The part before the first segment that isn't a plain name: all matches are in there. */
  public String folder() {
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("*?[\\".indexOf(c) >= 0) {
        return text.substring(0, Math.max(0, end));
      }
      if (c == '/') {
        end = i;
      }
    }
    return text.endsWith("/") ? text.substring(0, end) : text;
  }

  private static String expression(String glob) {
    StringBuilder expression = new StringBuilder();
    int at = 0;
    while (at < glob.length()) {
      char c = glob.charAt(at);
      if (c == '*') {
        int end = at;
        while (end < glob.length() && glob.charAt(end) == '*') {
          end++;
        }
        boolean segment = end > at + 1 && (at == 0 || glob.charAt(at - 1) == '/');
        if (segment && end == glob.length()) {
          expression.append(".+");
        } else if (segment && glob.charAt(end) == '/') {
          expression.append("(?:[^/]+/)*");
          end++;
        } else {
          expression.append("[^/]*");
        }
        at = end;
      } else if (c == '?') {
        expression.append("[^/]");
        at++;
      } else if (c == '[') {
        at = bracket(glob, at, expression);
      } else {
        int literal = c == '\\' && at + 1 < glob.length() ? at + 1 : at;
        expression.append(Pattern.quote(String.valueOf(glob.charAt(literal))));
        at = literal + 1;
      }
    }
    return expression.toString();
  }

  /** One character of a set; returns the offset after it. */
  private static int bracket(String glob, int start, StringBuilder expression) {
    int at = start + 1;
    boolean negated = at < glob.length() && (glob.charAt(at) == '!' || glob.charAt(at) == '^');
    at += negated ? 1 : 0;
    StringBuilder set = new StringBuilder();
    boolean first = true;
    while (at < glob.length() && (first || glob.charAt(at) != ']')) {
      first = false;
      if (glob.startsWith("[:", at) && glob.indexOf(":]", at) > 0) {
        int end = glob.indexOf(":]", at);
        set.append(named(glob.substring(at + 2, end)));
        at = end + 2;
        continue;
      }
      char c = glob.charAt(at);
      boolean range =
          c == '-' && !set.isEmpty() && at + 1 < glob.length() && glob.charAt(at + 1) != ']';
      if (c == '\\' && at + 1 < glob.length()) {
        at++;
        c = glob.charAt(at);
      }
      set.append(range ? "-" : (Character.isLetterOrDigit(c) ? "" : "\\") + c);
      at++;
    }
    if (at >= glob.length()) {
      throw new PatternSyntaxException("No ] for this [", glob, start);
    }
    expression.append("(?!/)[").append(negated ? "^" : "").append(set).append(']');
    return at + 1;
  }

  private static String named(String characters) {
    return switch (characters) {
      case "alnum" -> "\\p{Alnum}";
      case "alpha" -> "\\p{Alpha}";
      case "blank" -> "\\p{Blank}";
      case "cntrl" -> "\\p{Cntrl}";
      case "digit" -> "\\p{Digit}";
      case "graph" -> "\\p{Graph}";
      case "lower" -> "\\p{Lower}";
      case "print" -> "\\p{Print}";
      case "punct" -> "\\p{Punct}";
      case "space" -> "\\p{Space}";
      case "upper" -> "\\p{Upper}";
      case "xdigit" -> "\\p{XDigit}";
      default -> throw new PatternSyntaxException("No such characters", characters, 0);
    };
  }
}
