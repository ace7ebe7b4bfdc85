package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.document.TextRange;
import java.util.List;
import tools.jackson.core.exc.StreamReadException;

/** Reads JSON text into a {@link Document}, strict first, and mended where that fails. */
public final class JsonReader {
  private JsonReader() {}

  /** Never fails: what is wrong with the text stands in the document's faults. */
  public static Document read(String file, String text) {
    try {
      Node root = JsonTree.parse(text);
      return Document.of(file, text, root, List.of());
    } catch (StreamReadException e) {
      int at = (int) Math.max(0, Math.min(e.getLocation().getCharOffset(), text.length()));
      SyntaxFault fault =
          new SyntaxFault(
              new TextRange(at, Math.min(at + 1, text.length())), "This is not JSON.", "");
      return Document.unreadable(file, text, List.of(fault));
    }
  }
}
