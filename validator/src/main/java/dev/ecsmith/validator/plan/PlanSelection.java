package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a plan that are read.
 *
 * <p>What will be stands twice in a plan, and what is stands there for each data source and each
 * resource; of plans of tens of megabytes these are the larger part. Most of the rest says that
 * something is not set, not unknown or not sensitive.
 */
final class PlanSelection implements Selection {
  private static final Set<String> ANOTHER_VIEW =
      Set.of(
          "planned_values",
          "proposed_unknown",
          "relevant_attributes",
          "resource_drift",
          "output_changes",
          "checks");

  private static final Set<String> MARKS =
      Set.of("after_unknown", "after_sensitive", "before_sensitive", "sensitive_values");

  @Override
  public boolean wants(Pointer object, List<ObjectNode.Member> before, String key) {
    if (object.parent().isEmpty()) {
      return !ANOTHER_VIEW.contains(key);
    }
    return !(key.equals("values") && isManaged(before));
  }

  /** An attribute that is null isn't set. */
  @Override
  public boolean keeps(Pointer object, Node value) {
    return !(value instanceof NullNode) && !(isNothing(value) && isAmongMarks(object));
  }

  private static boolean isNothing(Node value) {
    return (value instanceof BooleanNode flag && !flag.value())
        || (value instanceof ObjectNode object && object.members().isEmpty())
        || (value instanceof ArrayNode list && list.elements().isEmpty());
  }

  private static boolean isAmongMarks(Pointer object) {
    Optional<Pointer> at = Optional.of(object);
    while (at.isPresent()) {
      if (MARKS.contains(at.get().lastToken())) {
        return true;
      }
      at = at.get().parent();
    }
    return false;
  }

  private static boolean isManaged(List<ObjectNode.Member> before) {
    return before.stream()
        .anyMatch(
            member ->
                member.name().equals("mode")
                    && member.value() instanceof StringNode mode
                    && mode.value().equals("managed"));
  }
}
