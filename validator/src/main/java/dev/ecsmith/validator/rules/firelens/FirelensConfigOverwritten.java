package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.schemas.FirelensRouters;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * ECS writes its own configuration to this path, which then includes the file that is named:
 * itself.
 */
final class FirelensConfigOverwritten implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-config-overwritten",
          Severity.ERROR,
          "A log router names the file that ECS itself writes as its configuration",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html");

  private final FirelensRouters routers;

  FirelensConfigOverwritten(FirelensRouters routers) {
    this.routers = routers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container router : Routing.of(task).routers()) {
      router
          .firelens()
          .map(firelens -> firelens.option("config-file-value"))
          .ifPresent(
              path ->
                  routers.routers().stream()
                      .filter(each -> path.knownTo(each.writtenByEcs()::equals))
                      .forEach(
                          each ->
                              findings.add(
                                  path,
                                  "ECS writes its own configuration to `"
                                      + each.writtenByEcs()
                                      + "`.",
                                  "Put yours at another path in the image.")));
    }
  }
}
