package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.schemas.ResourceTexts;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that AWS refuses.
 *
 * @param allowed in words
 */
record RefusedText(Value<String> value, String written, String allowed) {
  static List<RefusedText> among(Plan plan, List<ResourceTexts.Allowed> rows) {
    List<RefusedText> found = new ArrayList<>();
    for (ResourceTexts.Allowed row : rows) {
      BlockPath path = BlockPath.of(row.path());
      for (Resource resource : plan.ofType(row.type())) {
        for (Attributes block : path.in(resource.attributes())) {
          Value<String> value = block.string(path.attribute());
          value.ifKnown(
              text -> {
                if (!row.takes(text)) {
                  found.add(new RefusedText(value, text, row.allowed()));
                }
              });
        }
      }
    }
    return List.copyOf(found);
  }
}
