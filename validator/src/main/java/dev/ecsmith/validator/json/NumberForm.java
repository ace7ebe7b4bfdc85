package dev.ecsmith.validator.json;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to write a number that other languages have and JSON lacks.
 *
 * @param message one sentence that names the number
 * @param replacement the same number in JSON
 * @param safe whether the number is surely the same
 */
record NumberForm(String message, String replacement, boolean safe) {
  private static final Pattern JSON =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern DIGITS = Pattern.compile("[+-]?[0-9]*\\.?[0-9]*([eE][+-]?[0-9]+)?");
  private static final Pattern HEX = Pattern.compile("[+-]?0[xX][0-9a-fA-F]{1,16}");
  private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9][0-9]*(_[0-9]+)+");

  static boolean isJson(String word) {
    return isNumeric(word) && JSON.matcher(word).matches();
  }

  static boolean isNotANumber(String word) {
    String unsigned = word.startsWith("-") || word.startsWith("+") ? word.substring(1) : word;
    return unsigned.equals("NaN") || unsigned.equals("Infinity") || unsigned.equals("inf");
  }

  static Optional<NumberForm> of(String word) {
    if (!isNumeric(word)) {
      return Optional.empty();
    }
    if (HEX.matcher(word).matches()) {
      BigInteger value = new BigInteger(word.replaceFirst("0[xX]", ""), 16);
      return form(
          "The number " + word + " is hexadecimal, which JSON doesn't know.",
          value.toString(),
          true);
    }
    if (word.length() < 100 && GROUPED.matcher(word).matches()) {
      String plain = word.replace("_", "").replace("+", "");
      return form(
          "The number " + word + " groups its digits by underscores, which JSON doesn't allow.",
          plain,
          true);
    }
    if (!DIGITS.matcher(word).matches() || word.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    return digits(word);
  }

  private static Optional<NumberForm> digits(String word) {
    String shown = word.length() > 40 ? word.substring(0, 37) + "..." : word;
    String plain = word.startsWith("+") ? word.substring(1) : word;
    String sign = plain.startsWith("-") ? "-" : "";
    String rest = plain.substring(sign.length());
    String unpadded = rest.replaceFirst("^0+(?=[0-9])", "");
    boolean padded = !unpadded.equals(rest);
    String whole = unpadded.startsWith(".") ? "0" + unpadded : unpadded;
    String number = sign + whole.replaceFirst("\\.(?=$|[eE])", "");
    if (!isJson(number)) {
      return Optional.empty();
    }
    String message;
    if (word.startsWith("+")) {
      message = "The number " + shown + " has a plus sign, which JSON doesn't allow.";
    } else if (padded) {
      message = "The number " + shown + " starts with a zero, which JSON doesn't allow.";
    } else {
      message = "The number " + shown + " lacks digits on one side of its point.";
    }
    return form(message, number, !padded);
  }

  private static Optional<NumberForm> form(String message, String replacement, boolean safe) {
    return Optional.of(new NumberForm(message, replacement, safe));
  }

  /** Spares the patterns words that can't match, which may be very long. */
  private static boolean isNumeric(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    return Characters.isDigit(first) || first == '-' || first == '+' || first == '.';
  }
}
