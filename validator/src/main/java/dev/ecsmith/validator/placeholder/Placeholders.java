package dev.ecsmith.validator.placeholder;

import dev.ecsmith.validator.placeholder.Placeholder.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds placeholders in a string value. */
public final class Placeholders {
  /**
   * {@code ${VAR}}, {@code $VAR} other than those every shell knows, {@code $(VAR)}, {@code {{ x
   * }}}, {@code #{x}}, {@code %VAR%}, {@code __NAME__}, {@code <IMAGE1_NAME>}, {@code <%= x %>}.
   */
  private static final Pattern PIPELINE =
      Pattern.compile(
          "\\$\\{(?:[^{}]++|\\{(?:[^{}]++|\\{[^{}]*+})*+})*+}"
              + "|(?<![A-Za-z0-9$])\\$(?!(?:HOME|PATH|PWD|USER)\\b)[A-Z][A-Z0-9_]++(?![a-z])"
              + "|\\$\\([A-Za-z_][A-Za-z0-9_.]*\\)|\\{\\{(?:[^{}]++|\\{[^{}]*+})*+}}|#\\{[^{}]*}"
              + "|%[A-Z][A-Z0-9_]*%|__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,20}__|<[A-Z][A-Z0-9_]*>"
              + "|<%[^%<>]{1,80}%>");

  /**
   * {@code <Your Database Password>}. Not the type parameter of {@code List<String>}, the group of
   * {@code (?<name>x)} or the address of {@code <who@example.com>}.
   */
  private static final Pattern ANGLE =
      Pattern.compile("(?<![A-Za-z0-9?<])<(?:[A-Za-z][\\w .,'’/()-]{0,78}[\\w.')]|\\.\\.\\.)>");

  /** A whole value that opens the bracket and forgets to close it. */
  private static final Pattern UNCLOSED =
      Pattern.compile("\\A<[A-Za-z][\\w'’-]*(?: [\\w.,'’/()-]+){1,20}[\"'”’]?\\z");

  /** {@code XXX}, {@code vpc-xxxxxx}, {@code xxxx-xxxx}, {@code 537xxxxxxxxx}. */
  private static final Pattern CROSSES =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:(?:[a-z]{1,8}-)?(?:x{3,}(?:-x{3,})*|X{3,}(?:-X{3,})*)"
              + "|[0-9]{1,9}(?:x{4,}|X{4,})|(?:x{4,}|X{4,})[0-9]{1,9})(?![A-Za-z0-9])");

  /** {@code srv-yyyyyyyyyyyyyyyy}, {@code subnet-aaaaaaaa}: no id is one letter again and again. */
  private static final Pattern ONE_LETTER =
      Pattern.compile("(?<![A-Za-z0-9-])[a-z]{1,8}-([a-z])\\1{5,40}(?![A-Za-z0-9-])");

  /** A value that somebody crossed out before showing it around. */
  private static final Pattern CROSSED_OUT =
      Pattern.compile("\\A(?:\\*{3,}|[<\\[(]?(?i:REDACTED)[>\\])]?)\\z");

  /**
   * {@code (REPLACE THIS)}, {@code changeme}, {@code YOUR_API_KEY}, {@code your-bucket-name},
   * {@code INSERT_TOKEN_HERE}.
   */
  private static final Pattern WORDS =
      Pattern.compile(
          "\\(?(?<![A-Za-z0-9])(?i:(?:REPLACE|CHANGE)[ _-]?(?:THIS|ME))(?![A-Za-z0-9])\\)?"
              + "|\\[?(?<![A-Za-z0-9])YOUR[_-][A-Z0-9_-]*[A-Z0-9](?![A-Za-z0-9])]?"
              + "|(?<![A-Za-z0-9-])your(?:_[a-z0-9]+){1,20}(?![A-Za-z0-9])"
              + "|(?<![A-Za-z0-9-])your(?:-[a-z0-9]+){1,20}-here(?![A-Za-z0-9])"
              + "|(?<![A-Za-z0-9-])(?<!(?<!/)/)your(?:-[a-z0-9]+){0,5}"
              + "-(?:arn|bucket|company|domain|endpoint|id|image|key|name|org|password|region"
              + "|registry|repo|repository|role|secret|tag|token|username|value)(?![A-Za-z0-9-])"
              + "|(?<![A-Za-z0-9-])(?i:your(?:company|domain|password))(?![A-Za-z0-9-])"
              + "|(?<![A-Za-z0-9-])(?i:(?:ADD|ENTER|INSERT|PASTE|PUT)(?:[_-][A-Z0-9]+){1,6}[_-]HERE)"
              + "(?![A-Za-z0-9-])"
              + "|\\A(?i:TODO|FIXME|TBD|PLACEHOLDER)\\z|\\A(?:TODO|FIXME|TBD): [^\\n]*\\z");

  private static final List<String> WORD_STARTS =
      List.of(
          "add",
          "change",
          "enter",
          "fixme",
          "insert",
          "paste",
          "placeholder",
          "put",
          "redacted",
          "replace",
          "tbd",
          "todo",
          "xxx",
          "your");

  /** ECS takes no task definition of more than 64 KiB, so a longer value is an attack. */
  private static final int LONGEST = 64 * 1024;

  /** More in one value tell nothing new. */
  private static final int MOST = 100;

  private Placeholders() {}

  /** In the order of the text, none inside another; of a hostile value not all. */
  public static List<Placeholder> in(String value) {
    return value.length() <= LONGEST ? search(value) : search(value.substring(0, LONGEST));
  }

  private static List<Placeholder> search(String value) {
    if (!mayHoldOne(value)) {
      return List.of();
    }
    List<Placeholder> found = new ArrayList<>();
    collect(value, PIPELINE, Kind.PIPELINE, found);
    if (!isMarkup(value)) {
      collect(value, ANGLE, Kind.PERSON, found);
      collect(value, UNCLOSED, Kind.PERSON, found);
    }
    if (!value.contains("mktemp")) {
      collect(value, CROSSES, Kind.PERSON, found);
    }
    collect(value, ONE_LETTER, Kind.PERSON, found);
    collect(value, CROSSED_OUT, Kind.PERSON, found);
    collect(value, WORDS, Kind.PERSON, found);
    found.sort(Comparator.comparingInt(Placeholder::start));
    return List.copyOf(found);
  }

  /** Whether nothing can be said of the value as a whole. */
  public static boolean anyIn(String value) {
    return !in(value).isEmpty();
  }

  /** Whether there is nothing else in the value, so that it may be anything, or empty. */
  public static boolean fill(String value) {
    int covered = in(value).stream().mapToInt(each -> each.end() - each.start()).sum();
    return covered > 0 && covered == value.length();
  }

  /** What the value begins with, whatever the first placeholder turns out to be. */
  public static String knownStart(String value) {
    List<Placeholder> found = in(value);
    return found.isEmpty() ? value : value.substring(0, found.get(0).start());
  }

  private static void collect(String value, Pattern pattern, Kind kind, List<Placeholder> found) {
    Matcher matcher = pattern.matcher(value);
    while (found.size() < MOST && matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      if (found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
        found.add(new Placeholder(kind, start, end, matcher.group()));
      }
    }
  }

  /** XML and HTML are full of names in angle brackets. */
  private static boolean isMarkup(String value) {
    return value.contains("</")
        || value.contains("/>")
        || value.contains("<!")
        || value.contains("<?");
  }

  /** A cheap look before the expressions run, since nearly all values hold none. */
  private static boolean mayHoldOne(String value) {
    for (int i = 0; i < value.length(); i++) {
      switch (value.charAt(i)) {
        case '$', '{', '%', '<' -> {
          return true;
        }
        case '*' -> {
          if (value.startsWith("***", i)) {
            return true;
          }
        }
        case '-' -> {
          if (sixAlike(value, i + 1)) {
            return true;
          }
        }
        case '_' -> {
          if (value.startsWith("__", i)) {
            return true;
          }
        }
        default -> {
          if (Character.isLetter(value.charAt(i)) && wordStartsAt(value, i)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean sixAlike(String value, int from) {
    int to = from + 6;
    return to <= value.length()
        && value.substring(from, to).chars().allMatch(c -> c == value.charAt(from));
  }

  private static boolean wordStartsAt(String value, int offset) {
    for (String word : WORD_STARTS) {
      if (value.regionMatches(true, offset, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
