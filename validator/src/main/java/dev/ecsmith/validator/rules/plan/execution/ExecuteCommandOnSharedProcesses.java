package dev.ecsmith.validator.rules.plan.execution;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Where containers see each other's processes, ECS Exec gets to one of them only. */
final class ExecuteCommandOnSharedProcesses implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "execute-command-on-shared-processes",
          Severity.INFO,
          "ECS Exec gets to one container only of a task whose containers share their processes",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.resource().bool("enable_execute_command").knownTo(on -> on)) {
      service.task().ifPresent(task -> check(task, findings));
    }
  }

  private static void check(PlannedTask task, FindingSink findings) {
    Value<String> mode = task.resource().string("pid_mode");
    int containers = task.definition().containers().size();
    if (mode.knownTo("task"::equals) && containers > 1) {
      findings.add(
          mode,
          "ECS Exec is enabled for "
              + containers
              + " containers that share their processes, and gets to one of them only.",
          "Leave `pid_mode` out where you need ECS Exec in every container.");
    }
  }
}
