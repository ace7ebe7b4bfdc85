package dev.ecsmith.validator.rules.container;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** How eagerly to swap matters only for a container that may; on Fargate none may. */
final class SwappinessWithoutMaxSwap implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "swappiness-without-max-swap",
          Severity.WARNING,
          "A container says how eagerly it swaps, and has no swap",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (task.requiresFargate()) {
      return;
    }
    for (Container container : task.containers()) {
      container
          .fields()
          .fields("linuxParameters")
          .ifPresent(
              parameters -> {
                Value<Long> swappiness = parameters.integer("swappiness");
                if (swappiness.isKnown() && parameters.integer("maxSwap").isAbsent()) {
                  findings.add(
                      swappiness,
                      "`swappiness` is ignored, since the container has no `maxSwap`.",
                      "Add `maxSwap` with the MiB that it may swap, or remove `swappiness`.");
                }
              });
    }
  }
}
