package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** Few programs need any of the capabilities that Docker gives to all. */
final class CapabilitiesKept implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "capabilities-kept",
              Severity.INFO,
              "A container keeps the capabilities that Docker gives by default",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html")
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
      Capabilities capabilities = Capabilities.of(container);
      boolean mayDropAll =
          !capabilities.knowsDropped()
              || capabilities.dropped().stream()
                  .anyMatch(each -> each.isUnknown() || each.knownTo("ALL"::equals));
      if (!mayDropAll) {
        findings.add(
            container.fields().object(),
            "The container keeps the capabilities that Docker gives by default.",
            "Drop `ALL` under `linuxParameters.capabilities`, and add those that it needs.");
      }
    }
  }
}
