package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** ECS takes a log router only where some container logs to it. */
final class FirelensRouterUnused implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-router-unused",
          Severity.ERROR,
          "A task has a log router to which no container logs",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Routing routing = Routing.of(task);
    if (routing.complete() && routing.senders().isEmpty()) {
      routing.routers().stream()
          .flatMap(router -> router.firelens().stream())
          .forEach(
              router ->
                  findings.add(
                      router.fields().object(),
                      "No container of the task has the log driver `awsfirelens`, so that there is"
                          + " nothing to route.",
                      "Set \"logDriver\": \"awsfirelens\" on the containers whose logs shall be"
                          + " routed, or remove `firelensConfiguration`."));
    }
  }
}
