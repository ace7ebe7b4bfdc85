package dev.ecsmith.validator.secret;

import dev.ecsmith.schemas.SecretVariables;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from the name of a variable that it holds a secret. */
final class SecretName {
  private static final Pattern LOWER_TO_UPPER = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern TRAILING_DIGITS = Pattern.compile("[0-9]{1,9}\\z");

  private final SecretVariables known;

  SecretName(SecretVariables known) {
    this.known = known;
  }

  /** {@code DB_PASSWORD} and {@code dbPassword1}, but not {@code DB_PASSWORD_FILE}. */
  boolean isOfSecret(String name) {
    List<String> words = words(name);
    if (words.stream().anyMatch(known.excusingWords()::contains)) {
      return false;
    }
    int end = words.size();
    while (end > 1 && isTail(words.get(end - 1))) {
      end--;
    }
    String kept = TRAILING_DIGITS.matcher(String.join("_", words.subList(0, end))).replaceAll("");
    return known.names().stream().anyMatch(each -> endsWith(kept, each));
  }

  private boolean endsWith(String name, String ending) {
    return name.equals(ending)
        ? !known.namesWithMoreBefore().contains(ending)
        : name.endsWith("_" + ending);
  }

  private boolean isTail(String word) {
    return known.tails().contains(word) || NUMBER.matcher(word).matches();
  }

  static List<String> words(String name) {
    String spaced = LOWER_TO_UPPER.matcher(name).replaceAll("_");
    return BETWEEN_WORDS
        .splitAsStream(spaced)
        .filter(word -> !word.isEmpty())
        .map(word -> word.toUpperCase(Locale.ROOT))
        .toList();
  }
}
