package dev.ecsmith.validator.placeholder;

import dev.ecsmith.validator.placeholder.Placeholder.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds placeholders in a string value. */
public final class Placeholders {
  /** {@code ${VAR}}, {@code $(VAR)}, {@code {{ x }}}, {@code %VAR%}, {@code __NAME__}. */
  private static final Pattern PIPELINE =
      Pattern.compile(
          "\\$\\{[^{}]*}|\\$\\([A-Za-z_][A-Za-z0-9_.]*\\)|\\{\\{[^{}]*}}|#\\{[^{}]*}"
              + "|%[A-Z][A-Z0-9_]*%|__[A-Z][A-Z0-9_]*?__|<[A-Z][A-Z0-9_]*>");

  /** {@code <Your Database Password>}, {@code XXX}, {@code vpc-xxxxxx}, {@code REPLACE THIS}. */
  private static final Pattern PERSON =
      Pattern.compile(
          "<[A-Za-z][^<>]*>"
              + "|^<[A-Za-z][A-Za-z ]*$"
              + "|(?<![A-Za-z0-9])(?:[Xx]{3,}|[0-9]{1,6}[Xx]{4,}|[Xx]{4,}[0-9]{1,6})(?![A-Za-z0-9])"
              + "|(?i:\\bREPLACE[ _-]?(?:THIS|ME)\\b)"
              + "|(?i:\\bCHANGE[ _-]?(?:THIS|ME)\\b)");

  private Placeholders() {}

  /** In the order of the text, none inside another. */
  public static List<Placeholder> in(String value) {
    if (!mayHoldOne(value)) {
      return List.of();
    }
    List<Placeholder> found = new ArrayList<>();
    collect(value, PIPELINE, Kind.PIPELINE, found);
    collect(value, PERSON, Kind.PERSON, found);
    found.sort(Comparator.comparingInt(Placeholder::start));
    return List.copyOf(found);
  }

  /** Whether nothing can be said of the value as a whole. */
  public static boolean anyIn(String value) {
    return !in(value).isEmpty();
  }

  private static void collect(String value, Pattern pattern, Kind kind, List<Placeholder> found) {
    Matcher matcher = pattern.matcher(value);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      if (found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
        found.add(new Placeholder(kind, start, end, matcher.group()));
      }
    }
  }

  /** A cheap look before the expressions run, since nearly all values hold none. */
  private static boolean mayHoldOne(String value) {
    for (int i = 0; i < value.length(); i++) {
      switch (value.charAt(i)) {
        case '$', '{', '%', '_', '<', 'x', 'X', 'R', 'r', 'C', 'c', '#' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
