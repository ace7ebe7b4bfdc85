package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.Selection;
import java.util.List;

/**
 * The parts of a plan that are read.
 *
 * <p>What will be stands twice in a plan, and what is stands there for each data source and each
 * resource; of plans of tens of megabytes these are the larger part.
 */
final class PlanSelection implements Selection {
  @Override
  public boolean wants(Pointer object, List<ObjectNode.Member> before, String key) {
    return switch (key) {
      case "values" -> !isManaged(before);
      case "planned_values", "relevant_attributes", "resource_drift", "output_changes", "checks" ->
          object.parent().isPresent();
      default -> true;
    };
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
