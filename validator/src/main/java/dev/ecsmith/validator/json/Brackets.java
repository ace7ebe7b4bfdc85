package dev.ecsmith.validator.json;

import java.util.ArrayList;
import java.util.List;

/** The objects and lists that are open, and what is wrong with the brackets that close them. */
final class Brackets {
  private final FaultyText text;
  private final StringEnds ends;
  private final List<Integer> open = new ArrayList<>();
  private boolean textEnded;

  Brackets(FaultyText text) {
    this.text = text;
    this.ends = new StringEnds(text);
  }

  /** Takes the bracket here as the start of an object or list. */
  void enter() {
    if (open.size() == JsonTree.DEEPEST) {
      text.fault(
          text.at(),
          text.at() + 1,
          "Objects and lists are nested more than " + JsonTree.DEEPEST + " deep here.",
          "");
      throw new UnmendableException();
    }
    open.add(text.at());
    text.moveTo(text.at() + 1);
  }

  /** Takes the text that follows as a part of the object or list that was left before. */
  void reenter(int opened) {
    open.add(opened);
  }

  void leave() {
    open.remove(open.size() - 1);
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Reports that the text ends inside of all that is open, once. */
  void endOfText() {
    if (textEnded) {
      return;
    }
    textEnded = true;
    int end = text.beforeWhiteSpace(text.length(), 0);
    StringBuilder closing = new StringBuilder();
    for (int i = open.size() - 1; i >= 0; i--) {
      closing.append(closer(open.get(i)));
    }
    int around = open.size() - 1;
    String others =
        switch (around) {
          case 0 -> "";
          case 1 -> ", and one more around it is open";
          default -> ", and " + around + " more around it are open";
        };
    text.fault(
        end,
        end,
        "The text ends inside of " + named(innermost()) + others + ".",
        "Write "
            + FaultyText.abbreviate(closing.toString())
            + " at the end, or what is missing before it.");
    text.guess(end, end, closing.toString());
  }

  /**
   * Judges a closing bracket that isn't the one for what is open.
   *
   * @param lastEnd where the last value ended
   * @return whether the innermost object or list counts as closed
   */
  boolean closedBy(char found, int lastEnd) {
    int at = text.at();
    if (isMeantForParent(found)) {
      text.fault(
          at,
          at + 1,
          capitalized(named(innermost())) + " isn't closed before this " + found + ".",
          "Write " + closer(innermost()) + " before it.");
      text.guess(lastEnd, lastEnd, String.valueOf(closer(innermost())));
      return true;
    }
    int after = text.afterWhiteSpace(at + 1);
    if (open.size() == 1 && after < text.length()) {
      stray(found);
      return false;
    }
    char closer = closer(innermost());
    text.fault(
        at,
        at + 1,
        capitalized(named(innermost())) + " is closed by " + found + ".",
        "Write " + closer + " instead of " + found + ".");
    text.guess(at, at + 1, String.valueOf(closer));
    text.moveTo(at + 1);
    return true;
  }

  /** Takes out the closing bracket here, for which nothing is open. */
  void stray(char found) {
    int at = text.at();
    text.fault(
        at,
        at + 1,
        "No "
            + (found == '}' ? "object" : "list")
            + " is open that this "
            + found
            + " could close.",
        "Remove it.");
    text.guess(at, at + 1, "");
    text.moveTo(at + 1);
  }

  /** Whether what follows the bracket fits better if it closes the object or list around. */
  private boolean isMeantForParent(char found) {
    if (open.size() < 2 || closer(open.get(open.size() - 2)) != found) {
      return false;
    }
    int after = text.afterWhiteSpace(text.at() + 1);
    char next = text.charAt(after);
    if (open.size() == 2) {
      return after >= text.length();
    }
    char grandparent = closer(open.get(open.size() - 3));
    if (next == ',') {
      boolean key = ends.startsKey(text.afterWhiteSpace(after + 1));
      return key == (grandparent == '}');
    }
    return next == grandparent && next != found;
  }

  private int innermost() {
    return open.get(open.size() - 1);
  }

  private char closer(int opened) {
    return text.charAt(opened) == '{' ? '}' : ']';
  }

  private String named(int opened) {
    String kind = text.charAt(opened) == '{' ? "the object" : "the list";
    return kind + " that opens in " + text.place(opened);
  }

  private static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
