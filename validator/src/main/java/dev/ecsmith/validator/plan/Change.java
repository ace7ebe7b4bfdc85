package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Terraform would do with a resource.
 *
 * @param address of the resource
 * @param actions {@code no-op}, {@code create}, {@code read}, {@code update}, {@code delete},
 *     {@code forget}; a replacement is {@code delete} and {@code create}
 * @param before its attributes as they are; nothing for one that isn't there yet
 * @param replacing the attributes that make Terraform replace it
 * @param at the list of actions
 */
public record Change(
    String address,
    String type,
    Set<String> actions,
    Optional<Fields> before,
    List<String> replacing,
    Node at) {
  public Change {
    actions = Set.copyOf(actions);
    replacing = List.copyOf(replacing);
  }

  /** Whether what exists would go, for good or for another in its place. */
  public boolean destroys() {
    return actions.contains("delete");
  }

  public boolean replaces() {
    return destroys() && actions.contains("create");
  }

  /** Whether the resource would not be what it is, or not be there. */
  public boolean changes() {
    return !actions.contains("no-op") && !actions.contains("read");
  }
}
