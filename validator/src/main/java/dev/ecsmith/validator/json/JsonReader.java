package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.document.TextRange;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Reads JSON text into a {@link Document}, strict first, and mended where that fails. */
public final class JsonReader {
  private JsonReader() {}

  /**
   * Never fails: what is wrong with the text stands in the document's faults. A document with
   * faults has a root where the text could be mended; its values have their places in the text as
   * it was given. A placeholder such as {@code ${CPU}} or <code>{{ cpu }}</code> in the place of a
   * value is no fault: it is read as a string of that text.
   */
  public static Document read(String file, String text) {
    try {
      return Document.of(file, text, JsonTree.parse(text, TextRange::new), List.of());
    } catch (JacksonException e) {
      return mended(file, text, e);
    }
  }

  /** Whether it is JSON to the letter, without placeholders in the place of values. */
  public static boolean isJson(String text) {
    try {
      JsonTree.parse(text, TextRange::new);
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  /**
   * The same for what a program has written, of which parts are enough. A text that isn't JSON is
   * not mended: it was cut off, or is something else altogether.
   */
  public static Document read(String file, String text, Selection selection) {
    try {
      return Document.of(file, text, JsonTree.parse(text, TextRange::new, selection), List.of());
    } catch (JacksonException e) {
      return Document.unreadable(file, text, List.of(fault(text, e)));
    }
  }

  /**
   * JSON inside of a string of a document, as a tree whose values have their places and pointers in
   * that document; nothing where the string isn't JSON.
   *
   * @param document in which the string stands as JSON writes strings
   */
  public static Optional<Node> readInside(Document document, StringNode string) {
    try {
      RangeMapping ranges = new EscapedText(document.text(), string.range());
      return Optional.of(JsonTree.parse(string.value(), string.pointer(), ranges));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /**
   * What {@link #read} finds wrong with a text, and the edits with which it mends it.
   *
   * @return without faults and edits for a text that is JSON
   */
  static Mending mend(String text) {
    try {
      JsonTree.parse(text, TextRange::new);
      return new Mending(List.of(), List.of());
    } catch (JacksonException e) {
      return diagnose(Document.unreadable("", text, List.of()), e);
    }
  }

  /**
   * The changes that take those syntax faults out of a text of which it is beyond doubt what the
   * author meant; in the order of the text, none of which overlap. Beside faults that a person has
   * to mend nothing is put in, since it would stand next to a guess that isn't made.
   */
  public static List<TextEdit> safeEdits(String text) {
    List<Edit> edits = mend(text).edits();
    boolean allSafe = edits.stream().allMatch(Edit::safe);
    return edits.stream()
        .filter(edit -> edit.safe() && (allSafe || edit.range().start() < edit.range().end()))
        .map(edit -> new TextEdit(edit.range(), edit.replacement()))
        .toList();
  }

  private static Document mended(String file, String text, JacksonException refusal) {
    Mending mending = diagnose(Document.unreadable(file, text, List.of()), refusal);
    try {
      RangeMapping ranges = new OriginalRanges(mending.edits());
      Node root = JsonTree.parse(mending.applyTo(text), ranges);
      return Document.of(file, text, root, mending.faults());
    } catch (JacksonException e) {
      List<SyntaxFault> faults = mending.faults();
      return Document.unreadable(
          file, text, faults.isEmpty() ? List.of(fault(text, refusal)) : faults);
    }
  }

  private static Mending diagnose(Document document, JacksonException refusal) {
    Mending mending = Diagnosis.of(document);
    return mending.faults().isEmpty() && mending.edits().isEmpty()
        ? new Mending(List.of(fault(document.text(), refusal)), List.of())
        : mending;
  }

  private static SyntaxFault fault(String text, JacksonException refusal) {
    int end = text.length();
    int at = (int) Math.max(0, Math.min(refusal.getLocation().getCharOffset(), end));
    return new SyntaxFault(new TextRange(at, Math.min(at + 1, end)), "This is not JSON.", "");
  }
}
