package dev.ecsmith.validator.rules.plan.cluster;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The log of ECS Exec goes to the log of the task, nowhere, or where the cluster says. */
final class ExecLoggingInconsistent implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "exec-logging-inconsistent",
          Severity.ERROR,
          "The logging of ECS Exec and its configuration do not fit",
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
          .filter(exec -> exec.knowsBlocks("log_configuration"))
          .ifPresent(exec -> check(exec, findings));
    }
  }

  private static void check(Attributes exec, FindingSink findings) {
    Value<String> logging = exec.string("logging");
    boolean overrides = logging.knownTo("OVERRIDE"::equals);
    boolean configured = exec.block("log_configuration").isPresent();
    if (overrides && !configured) {
      findings.add(
          logging,
          "`logging` is OVERRIDE, and no `log_configuration` says where the logs go.",
          "Add `log_configuration` with a log group or a bucket.");
    } else if (configured && logging.isKnown() && !overrides) {
      findings.add(
          logging,
          "`logging` is "
              + logging.known().orElseThrow()
              + ", for which ECS takes no `log_configuration`.",
          "Set `logging = \"OVERRIDE\"`, or take `log_configuration` away.");
    }
  }
}
