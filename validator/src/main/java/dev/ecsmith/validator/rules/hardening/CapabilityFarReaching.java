package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.schemas.KernelSettings;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** With some capabilities a container can take over the host, or the task's other containers. */
final class CapabilityFarReaching implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "capability-far-reaching",
              Severity.WARNING,
              "A container adds a capability that reaches beyond it",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  private final KernelSettings kernel;

  CapabilityFarReaching(KernelSettings kernel) {
    this.kernel = kernel;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      for (Value<String> added : Capabilities.of(container).added()) {
        if (added.knownTo(kernel.farReachingCapabilities()::contains)) {
          findings.add(
              added,
              "With the capability `"
                  + added.known().orElseThrow()
                  + "` whoever breaks into the container reaches beyond it.",
              "Remove it, or add the narrower one that the program needs.");
        }
      }
    }
  }
}
