package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;
import java.util.Optional;

/** A volume of the task's own is created with the task in any case. */
final class AutoprovisionWithoutEffect implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "autoprovision-without-effect",
          Severity.WARNING,
          "A Docker volume is to be created when missing, and is not shared",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.volumes().stream()
        .map(Volume::docker)
        .flatMap(Optional::stream)
        .forEach(docker -> check(docker, findings));
  }

  private static void check(Fields docker, FindingSink findings) {
    Value<String> scope = docker.string("scope");
    Value<Boolean> autoprovision = docker.bool("autoprovision");
    if (autoprovision.knownTo(Boolean::booleanValue)
        && (scope.isAbsent() || scope.knownTo("task"::equals))) {
      findings.add(
          autoprovision,
          "`autoprovision` is for volumes with the scope `shared`, and this one has "
              + (scope.isAbsent() ? "none, which means `task`." : "`task`."),
          "Set \"scope\": \"shared\" if the volume shall outlive the task, or remove the key.");
    }
  }
}
