package dev.ecsmith.cli;

import dev.ecsmith.validator.document.InvisibleText;
import java.util.Collection;
import java.util.Optional;

/** Answers to a name that isn't one. */
final class Names {
  private Names() {}

  /** What is unknown, the nearest name if one is near, and every name there is. */
  static String unknown(String kind, String name, Collection<String> known) {
    return unknown(kind, name, known, "It is one of: " + String.join(", ", known) + ".");
  }

  /**
   * The same for more names than fit a line.
   *
   * @param whereToLook a sentence that says where the names are listed
   */
  static String unknown(String kind, String name, Collection<String> known, String whereToLook) {
    String meant = nearest(name, known).map(near -> " Did you mean '" + near + "'?").orElse("");
    return "Unknown " + kind + " '" + InvisibleText.escape(name) + "'." + meant + " " + whereToLook;
  }

  /** The name that takes the fewest edits, where these are few for its length. */
  static Optional<String> nearest(String name, Collection<String> known) {
    String nearest = null;
    int fewest = Math.max(1, Math.min(3, name.length() / 3)) + 1;
    for (String candidate : known) {
      int edits = edits(name, candidate);
      if (edits < fewest) {
        fewest = edits;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Insertions, deletions, replacements and swaps of neighbours from one word to the other. */
  private static int edits(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[from.length()][to.length()];
  }
}
