package dev.ecsmith.validator.shape;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant among those that are allowed. */
public final class Resemblance {
  /** Fewer letters in common at the beginning say nothing. */
  private static final int SHORTEST_BEGINNING = 3;

  private Resemblance() {}

  /**
   * The candidate that is the word in another spelling ({@code snake_case}, {@code PascalCase}), or
   * the one that the fewest typing mistakes away, or the shortest that begins with the word.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    String letters = letters(word);
    String best = null;
    int fewest = Math.max(1, word.length() / 3) + 1;
    for (String candidate : candidates) {
      String other = letters(candidate);
      if (other.equals(letters)) {
        return Optional.of(candidate);
      }
      if (Math.abs(other.length() - letters.length()) < fewest) {
        int mistakes = mistakes(letters, other);
        if (mistakes < fewest) {
          fewest = mistakes;
          best = candidate;
        }
      }
    }
    return best != null ? Optional.of(best) : completed(letters, candidates);
  }

  private static Optional<String> completed(String letters, Collection<String> candidates) {
    if (letters.length() < SHORTEST_BEGINNING) {
      return Optional.empty();
    }
    String shortest = null;
    for (String candidate : candidates) {
      boolean longer = letters(candidate).startsWith(letters);
      if (longer && (shortest == null || candidate.length() < shortest.length())) {
        shortest = candidate;
      }
    }
    return Optional.ofNullable(shortest);
  }

  /** The candidate that differs by capitals, underscores, hyphens and spaces at most. */
  static Optional<String> respelled(String word, Collection<String> candidates) {
    String letters = letters(word);
    return candidates.stream().filter(candidate -> letters(candidate).equals(letters)).findFirst();
  }

  /** What remains of a name when the ways to write several words as one are set aside. */
  static String letters(String word) {
    return word.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /**
   * How many characters have to be added, dropped, replaced or swapped with their neighbour (the
   * optimal string alignment distance).
   */
  private static int mistakes(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] current = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(last[j], current[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        if (swapped) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return last[to.length()];
  }
}
