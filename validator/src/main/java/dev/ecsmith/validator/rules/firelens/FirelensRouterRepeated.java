package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** The logs of a task go through one router. */
final class FirelensRouterRepeated implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-router-repeated",
          Severity.ERROR,
          "A task has more than one log router",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Routing.of(task).routers().stream()
        .skip(1)
        .flatMap(router -> router.firelens().stream())
        .forEach(
            router ->
                findings.add(
                    router.fields().object(),
                    "Another container of the task is its log router already.",
                    "Keep one router; it can write to several outputs."));
  }
}
