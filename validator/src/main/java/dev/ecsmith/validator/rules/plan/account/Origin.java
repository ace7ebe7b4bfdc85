package dev.ecsmith.validator.rules.plan.account;

import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An ARN of which a service is made.
 *
 * @param noun what it names, with its article
 */
record Origin(String noun, Value<String> value, Arn arn) {
  /** Those that are known: first of the service, then of the task that it runs. */
  static List<Origin> of(Service service) {
    List<Origin> found = new ArrayList<>();
    Resource resource = service.resource();
    add(found, "the cluster", resource.string("cluster"));
    for (Attributes each : service.loadBalancers()) {
      add(found, "the target group", each.string("target_group_arn"));
    }
    for (Attributes each : resource.blocks("service_registries")) {
      add(found, "the service registry", each.string("registry_arn"));
    }
    add(found, "the task definition", resource.string("task_definition"));
    service
        .task()
        .ifPresent(
            task -> {
              add(found, "the execution role", task.resource().string("execution_role_arn"));
              add(found, "the task role", task.resource().string("task_role_arn"));
            });
    return found;
  }

  private static void add(List<Origin> found, String noun, Value<String> value) {
    value
        .known()
        .flatMap(Arn::of)
        .filter(Arn::isComplete)
        .ifPresent(arn -> found.add(new Origin(noun, value, arn)));
  }

  /** A part of the ARN; nothing where it is empty or not known. */
  Optional<String> part(Function<Arn, Optional<Part>> which) {
    return which.apply(arn).filter(Part::isKnown).map(Part::text).filter(text -> !text.isEmpty());
  }
}
