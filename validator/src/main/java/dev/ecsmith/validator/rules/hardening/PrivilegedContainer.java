package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** Whoever breaks into such a container has the instance, and all that runs on it. */
final class PrivilegedContainer implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "privileged-container",
              Severity.WARNING,
              "A container is privileged, as root on its host is",
              "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Fargate and Windows refuse it, which the rules about those tell. */
  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (task.requiresFargate() || task.runsOnWindows()) {
      return;
    }
    for (Container container : task.containers()) {
      Value<Boolean> privileged = container.fields().bool("privileged");
      if (privileged.knownTo(Boolean::booleanValue)) {
        findings.add(
            privileged,
            "The container has all that root has on the instance.",
            "Remove `privileged`; `linuxParameters` gives single capabilities and devices.");
      }
    }
  }
}
