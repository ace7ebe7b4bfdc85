package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.TaskDefinition;

/** Tells tasks whose containers Linux guards. */
final class LinuxTask {
  private static final String LINUX = "LINUX";

  private LinuxTask() {}

  /** Unless another system is named, or a pipeline names one. */
  static boolean is(TaskDefinition task) {
    Value<String> system = task.operatingSystemFamily();
    return task.containersAlone() || system.isAbsent() || system.knownTo(LINUX::equals);
  }
}
