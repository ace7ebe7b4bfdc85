package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.schemas.HostPaths;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;

/** With some of the host's files a container has power over all that runs there. */
final class HostPathSensitive implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "host-path-sensitive",
              Severity.WARNING,
              "A volume gives containers files of the host with which they can rule it",
              "https://docs.docker.com/engine/security/")
          .onlyIn(Profile.SECURITY);

  private final HostPaths paths;

  HostPathSensitive(HostPaths paths) {
    this.paths = paths;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.volumes().stream()
        .map(Volume::hostSourcePath)
        .forEach(
            path ->
                path.known()
                    .flatMap(paths::holding)
                    .ifPresent(
                        sensitive ->
                            findings.add(
                                path,
                                "The volume is `"
                                    + path.known().orElseThrow()
                                    + "` of the host: "
                                    + sensitive.reason()
                                    + ".",
                                "Mount the directory that the program needs, and with \"readOnly\":"
                                    + " true where it only reads.")));
  }
}
