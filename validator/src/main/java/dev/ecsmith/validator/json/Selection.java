package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import java.util.List;

/** Says which parts of a large document become a tree; the others are read, and forgotten. */
@FunctionalInterface
public interface Selection {
  Selection EVERYTHING = (object, before, key) -> true;

  /**
   * Whether the value of a key is wanted.
   *
   * @param object the way to the object that has the key
   * @param before the members of that object that stand before it
   */
  boolean wants(Pointer object, List<ObjectNode.Member> before, String key);
}
