package dev.ecsmith.validator.rules.plan.cluster;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * The session goes through Session Manager, which encrypts it once more with a key where one is
 * named.
 */
final class ExecWithoutKey implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "exec-without-key",
              Severity.INFO,
              "A cluster names no key for the sessions of ECS Exec",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html")
          .onlyIn(Profile.SECURITY);

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
          .filter(exec -> exec.string("kms_key_id").isAbsent())
          .ifPresent(
              exec ->
                  findings.add(
                      exec.node(),
                      "The sessions of ECS Exec are encrypted on their way by TLS alone.",
                      "Name a key of KMS in `kms_key_id`, and allow the task role kms:Decrypt on it."));
    }
  }
}
