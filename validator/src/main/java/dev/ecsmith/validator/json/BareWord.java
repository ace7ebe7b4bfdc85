package dev.ecsmith.validator.json;

import java.util.Map;
import java.util.Optional;

/** Reads what stands outside of quotes: literals, numbers, and text that lacks its quotes. */
final class BareWord {
  /** Literals of other languages, and what JSON says for them. */
  private static final Map<String, String> LITERALS =
      Map.ofEntries(
          Map.entry("True", "true"),
          Map.entry("TRUE", "true"),
          Map.entry("False", "false"),
          Map.entry("FALSE", "false"),
          Map.entry("None", "null"),
          Map.entry("Null", "null"),
          Map.entry("NULL", "null"),
          Map.entry("nil", "null"),
          Map.entry("undefined", "null"));

  private final FaultyText text;

  BareWord(FaultyText text) {
    this.text = text;
  }

  /** Reads a value that starts with a letter, a digit or a sign. */
  void read() {
    int start = text.at();
    int end = text.wordEnd(start);
    String word = text.substring(start, end);
    text.moveTo(end);
    if (NumberForm.isJson(word)
        || word.equals("true")
        || word.equals("false")
        || word.equals("null")) {
      return;
    }
    if (text.charAt(end) == '"' && isEndOfString(end)) {
      text.fault(start, end + 1, "The string has no opening quote.", "Write \" before it.");
      text.guess(start, start, "\"");
      text.moveTo(end + 1);
      return;
    }
    String literal = LITERALS.get(word);
    if (literal != null) {
      replace(start, end, "JSON knows no " + word + ".", literal, true);
      return;
    }
    if (NumberForm.isNotANumber(word)) {
      replace(start, end, "JSON has no number " + word + ".", "null", false);
      return;
    }
    Optional<NumberForm> number = NumberForm.of(word);
    if (number.isPresent()) {
      NumberForm form = number.get();
      replace(start, end, form.message(), form.replacement(), form.safe());
    } else {
      unquoted(start);
    }
  }

  private boolean isEndOfString(int quote) {
    char next = text.charAt(text.afterWhiteSpace(quote + 1));
    return next == ',' || next == '}' || next == ']' || next == FaultyText.END;
  }

  private void replace(int start, int end, String message, String replacement, boolean safe) {
    text.fault(start, end, message, "Write " + replacement + ".");
    if (safe) {
      text.mend(start, end, replacement);
    } else {
      text.guess(start, end, replacement);
    }
  }

  /** Up to what separates it from the next value on its line. */
  private void unquoted(int start) {
    int end = start;
    while (end < text.length()
        && ",}]{[\"\n\r".indexOf(text.charAt(end)) < 0
        && !text.startsComment(end)) {
      end++;
    }
    end = Math.max(start + 1, text.beforeWhiteSpace(end, start + 1));
    String quoted = Quoted.of(text.substring(start, end));
    text.fault(start, end, "A string stands outside of quotes.", "Write \" at both ends.");
    text.guess(start, end, quoted);
    text.moveTo(end);
  }
}
