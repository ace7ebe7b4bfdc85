package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** A task lives as long as its essential containers, so it must have one. */
final class NoEssentialContainer implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "no-essential-container",
          Severity.ERROR,
          "No container of a task is essential",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    List<Value<Boolean>> essential = task.containers().stream().map(Container::essential).toList();
    if (task.knowsAllContainers()
        && !essential.isEmpty()
        && essential.stream().allMatch(each -> each.knownTo(is -> !is))) {
      findings.add(
          essential.get(0),
          essential.size() == 1
              ? "The only container of the task is not essential."
              : "None of the " + essential.size() + " containers of the task is essential.",
          "Remove \"essential\": false from the container that the task exists for.");
    }
  }
}
