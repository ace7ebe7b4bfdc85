package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** An intruder can replace the program, and install others. */
final class RootFileSystemWritable implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "root-file-system-writable",
              Severity.INFO,
              "A container can write to the file system of its image",
              "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html")
          .onlyIn(Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!LinuxTask.is(task)) {
      return;
    }
    for (Container container : task.containers()) {
      Value<Boolean> readOnly = container.fields().bool("readonlyRootFilesystem");
      if (readOnly.isAbsent() || readOnly.knownTo(value -> !value)) {
        findings.add(
            readOnly,
            "The container can write to the file system of its image.",
            "Set `readonlyRootFilesystem`, and mount a volume where the program writes. ECS Exec"
                + " doesn't work then.");
      }
    }
  }
}
