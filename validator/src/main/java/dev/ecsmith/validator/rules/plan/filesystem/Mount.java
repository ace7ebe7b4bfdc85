package dev.ecsmith.validator.rules.plan.filesystem;

import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import java.util.List;
import java.util.stream.Stream;

/**
 * A volume of EFS.
 *
 * @param volume its {@code efs_volume_configuration}
 */
record Mount(PlannedTask task, Attributes volume) {
  static List<Mount> all(Plan plan) {
    return plan.tasks().stream().flatMap(Mount::of).toList();
  }

  private static Stream<Mount> of(PlannedTask task) {
    return task.resource().blocks("volume").stream()
        .flatMap(volume -> volume.blocks("efs_volume_configuration").stream())
        .map(each -> new Mount(task, each));
  }
}
