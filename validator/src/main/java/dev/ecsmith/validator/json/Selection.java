package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import java.util.List;

/** Says which parts of a large document become a tree; the others are read, and forgotten. */
public interface Selection {
  Selection EVERYTHING = new Everything();

  /**
   * Whether the value of a key is wanted. Otherwise an object or list is empty.
   *
   * @param object the way to the object that has the key
   * @param before the members of that object that stand before it and are kept
   */
  boolean wants(Pointer object, List<ObjectNode.Member> before, String key);

  /** Whether a member that has been read tells anything. */
  boolean keeps(Pointer object, Node value);

  /** For documents that people write. */
  final class Everything implements Selection {
    private Everything() {}

    @Override
    public boolean wants(Pointer object, List<ObjectNode.Member> before, String key) {
      return true;
    }

    @Override
    public boolean keeps(Pointer object, Node value) {
      return true;
    }
  }
}
