package dev.ecsmith.validator.rules.plan.cluster;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Who runs commands in containers should leave a trace. */
final class ExecLoggingOff implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "exec-logging-off",
          Severity.WARNING,
          "A cluster keeps no log of the commands that ECS Exec runs",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource cluster : plan.ofType("aws_ecs_cluster")) {
      cluster
          .block("configuration")
          .flatMap(configuration -> configuration.block("execute_command_configuration"))
          .map(exec -> exec.string("logging"))
          .filter(logging -> logging.knownTo("NONE"::equals))
          .ifPresent(
              logging ->
                  findings.add(
                      logging,
                      "Nothing tells afterwards what was run in containers through ECS Exec.",
                      "Set `logging` to DEFAULT or OVERRIDE."));
    }
  }
}
