package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.role.RolePolicy;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rule.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A role that reads the secrets of one task needs no others. */
final class SecretsAllowedEverywhere implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "secrets-allowed-everywhere",
              Severity.WARNING,
              "A role of tasks may read every secret or parameter of the account",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  private static final List<String> READING =
      List.of("secretsmanager:GetSecretValue", "ssm:GetParameters", "kms:Decrypt");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Set<String> told = new HashSet<>();
    for (Taking taking : Taking.byTasks(plan, Roles.of(plan))) {
      for (RolePolicy policy : taking.role().policies()) {
        List<String> actions =
            READING.stream()
                .filter(policy.access()::allowsEverywhere)
                .map(each -> "`" + each + "`")
                .toList();
        if (!actions.isEmpty()
            && !policy.access().allowsEverywhere("*")
            && told.add(taking.role().resource().address() + policy.name())) {
          findings.add(
              policy.at(),
              policy.name()
                  + " allows "
                  + taking.role().resource().address()
                  + ", "
                  + taking.phrase()
                  + ", "
                  + Words.listed(actions)
                  + " on every resource.",
              "Name the resources; `ecsmith lint --show-iam` prints those that a task needs.");
        }
      }
    }
  }
}
