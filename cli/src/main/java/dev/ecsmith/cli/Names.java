package dev.ecsmith.cli;

import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.shape.Resemblance;
import java.util.Collection;

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
    String meant =
        Resemblance.nearest(name, known).map(near -> " Did you mean '" + near + "'?").orElse("");
    return "Unknown " + kind + " '" + InvisibleText.escape(name) + "'." + meant + " " + whereToLook;
  }
}
