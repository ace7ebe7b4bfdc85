package dev.ecsmith.validator.yaml;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Format;
import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.document.TextRange;
import java.util.List;

/**
 * Reads YAML 1.2 text, with the types of its core schema, into a {@link Document}.
 *
 * <p>What a specification has no use for and hostile text lives on is refused by a fault: anchors,
 * aliases, merge keys, tags, keys that aren't strings, several documents, nesting deeper than 100,
 * and more than 250,000 characters. A key that stands twice is no fault here: both are in the tree.
 * {@code .inf} and {@code .nan}, for which JSON has no number, are strings.
 */
public final class YamlReader {
  private YamlReader() {}

  /**
   * Never fails: what is wrong with the text stands in the document's faults. A document with
   * faults has a root where what surrounds them could be read beyond doubt.
   */
  public static Document read(String file, String text) {
    return read(file, text, Dialect.SPECIFICATION);
  }

  /**
   * Reads what may be a template of CloudFormation: the tag of a function is the object that its
   * full form is ({@code !Ref x} is {@code Ref: x}), <code>{{ name }}</code> outside of quotes is a
   * string of that text, and the text may have a mebibyte.
   */
  public static Document readTemplate(String file, String text) {
    return read(file, text, Dialect.TEMPLATE);
  }

  private static Document read(String file, String text, Dialect dialect) {
    if (text.length() > dialect.longest()) {
      String message =
          "The document has " + text.length() + " characters, more than " + dialect.longest();
      SyntaxFault fault = new SyntaxFault(new TextRange(0, 0), message + ".", "");
      return Document.unreadable(Format.YAML, file, text, List.of(fault));
    }
    return new Reading(file, text, dialect).document();
  }
}
