package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.permission.TrustPolicy.Trust;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** ECS acts for every account of AWS; a condition says for which one it may take on the role. */
final class RoleTrustWithoutSource implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "role-trust-without-source",
              Severity.INFO,
              "A role trusts ECS whichever account it acts for",
              "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  private static final Set<String> SOURCES =
      Set.of("aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Set<String> told = new HashSet<>();
    for (Taking taking : Taking.byTasks(plan, Roles.of(plan))) {
      taking.role().trust().stream()
          .flatMap(trust -> trust.statements().stream())
          .filter(trust -> !trust.doubtful() && trust.mayName(Taking.TASKS))
          .filter(RoleTrustWithoutSource::isForEveryAccount)
          .filter(trust -> told.add(taking.role().resource().address()))
          .forEach(
              trust ->
                  findings.add(
                      trust.at(),
                      taking.role().resource().address()
                          + " trusts "
                          + Taking.TASKS
                          + " for tasks of every account.",
                      "Add conditions on `aws:SourceAccount` and `aws:SourceArn`."));
    }
  }

  private static boolean isForEveryAccount(Trust trust) {
    return Collections.disjoint(trust.conditions(), SOURCES);
  }
}
