package dev.ecsmith.validator.fix;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.document.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The members of an object or the elements of a list, as text between brackets and commas.
 *
 * @param around from the opening to the closing bracket
 * @param entries in the order of the text
 */
record Entries(TextRange around, List<TextRange> entries) {
  Entries {
    entries = List.copyOf(entries);
  }

  static Entries of(ObjectNode object) {
    return new Entries(
        object.range(),
        object.members().stream()
            .map(
                member -> new TextRange(member.key().range().start(), member.value().range().end()))
            .toList());
  }

  static Entries of(ArrayNode array) {
    return new Entries(
        array.range(), array.elements().stream().map(element -> element.range()).toList());
  }

  /** Takes entries out, each with one of the commas beside it and the blanks up to the next. */
  List<TextEdit> without(IntPredicate removed) {
    List<TextEdit> edits = new ArrayList<>();
    int first = 0;
    while (first < entries.size()) {
      if (!removed.test(first)) {
        first++;
        continue;
      }
      int next = first;
      while (next < entries.size() && removed.test(next)) {
        next++;
      }
      edits.add(run(first, next));
      first = next;
    }
    return edits;
  }

  private TextEdit run(int first, int next) {
    if (next < entries.size()) {
      return TextEdit.removal(entries.get(first).start(), entries.get(next).start());
    }
    return first > 0
        ? TextEdit.removal(entries.get(first - 1).end(), entries.get(next - 1).end())
        : TextEdit.removal(around.start() + 1, around.end() - 1);
  }

  /**
   * Puts an entry after the last one, as far from it as that is from what stands before.
   *
   * @param entry its text; there is a last one
   */
  TextEdit append(String entry, String text) {
    int last = entries.get(entries.size() - 1).start();
    int blank = last;
    while (blank > 0 && " \t\r\n".indexOf(text.charAt(blank - 1)) >= 0) {
      blank--;
    }
    boolean alone = entries.size() == 1 && blank == last;
    String gap = alone ? " " : text.substring(blank, last);
    return TextEdit.insertion(entries.get(entries.size() - 1).end(), "," + gap + entry);
  }
}
