package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** The task goes on without its router, and what it logs is lost. */
final class FirelensRouterNotEssential implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-router-not-essential",
          Severity.WARNING,
          "The log router of a task is not essential",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Routing routing = Routing.of(task);
    routing.routers().stream()
        .filter(router -> router.fields().object("restartPolicy").isAbsent())
        .map(Container::essential)
        .filter(essential -> essential.knownTo(is -> !is))
        .filter(essential -> !routing.senders().isEmpty())
        .forEach(
            essential ->
                findings.add(
                    essential,
                    "The task runs on when its log router stops, and then nobody keeps what its"
                        + " containers log.",
                    "Make it essential, or give it a `restartPolicy`."));
  }
}
