package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** Any container of the task may then cut its network off, as tests do. */
final class FaultInjectionEnabled implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "fault-injection-enabled",
              Severity.INFO,
              "Containers may inject faults into their task",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fault-injection.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Value<Boolean> enabled = Fields.of(task.object()).bool("enableFaultInjection");
    if (enabled.knownTo(Boolean::booleanValue)) {
      findings.add(
          enabled,
          "Any container may delay, lose or block the traffic of the task.",
          "Remove `enableFaultInjection` from what runs outside of tests.");
    }
  }
}
