package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import java.util.List;
import java.util.Optional;

/**
 * An EBS volume that ECS makes for each task of a service.
 *
 * @param settings the block {@code managed_ebs_volume}
 */
record TaskVolume(Service service, Attributes configuration, Attributes settings) {
  /** A volume that names no type has this one. */
  private static final String DEFAULT_TYPE = "gp3";

  /** Those of all services. */
  static List<TaskVolume> in(Plan plan) {
    return plan.services().stream()
        .flatMap(
            service ->
                service.resource().blocks("volume_configuration").stream()
                    .flatMap(
                        configuration ->
                            configuration.block("managed_ebs_volume").stream()
                                .map(block -> new TaskVolume(service, configuration, block))))
        .toList();
  }

  /** Its type; nothing where that isn't known. */
  Optional<String> type() {
    Value<String> type = settings.string("volume_type");
    return type.isAbsent() ? Optional.of(DEFAULT_TYPE) : type.known();
  }

  /** Absent where no snapshot says what is on it. */
  Value<String> snapshot() {
    return settings.string("snapshot_id");
  }

  /** In GiB; absent where the snapshot says it. */
  Value<Long> size() {
    return settings.integer("size_in_gb");
  }
}
