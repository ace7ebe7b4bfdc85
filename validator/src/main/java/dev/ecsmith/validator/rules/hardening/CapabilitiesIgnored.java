package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** A privileged container has every capability, whatever the lists say. */
final class CapabilitiesIgnored implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "capabilities-ignored",
          Severity.WARNING,
          "Capabilities are listed for a privileged container, which has them all",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Capabilities capabilities = Capabilities.of(container);
      boolean listed = !capabilities.added().isEmpty() || !capabilities.dropped().isEmpty();
      if (listed && container.fields().bool("privileged").knownTo(Boolean::booleanValue)) {
        findings.add(
            capabilities.fields(),
            "The container is privileged, so it has every capability and both lists are ignored.",
            "Remove `privileged` and add the capabilities that are needed, or remove the lists.");
      }
    }
  }
}
