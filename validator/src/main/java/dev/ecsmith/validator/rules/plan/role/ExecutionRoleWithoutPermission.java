package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.AccessPolicy.Answer;
import dev.ecsmith.validator.permission.RoleNeed.Access;
import dev.ecsmith.validator.permission.Shortage;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Reliance;
import dev.ecsmith.validator.plan.role.Role;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.role.RoleRules;
import dev.ecsmith.validator.task.LaunchType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The same judgement as of a task definition and a policy that are given to lint. */
final class ExecutionRoleWithoutPermission implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "execution-role-without-permission",
          Severity.ERROR,
          "The policies of the execution role lack what the task needs to start",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html");

  private static final String TASK_ROLE = "task_role_arn";

  private final RolePermissions permissions;

  ExecutionRoleWithoutPermission(RolePermissions permissions) {
    this.permissions = permissions;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Roles roles = Roles.of(plan);
    for (PlannedTask task : plan.tasks()) {
      roles
          .named(task.resource().attributes(), "execution_role_arn")
          .ifPresent(
              role ->
                  role.permissions()
                      .ifPresent(
                          policy -> {
                            RoleRules.ofExecutionRole(policy).check(task.definition(), findings);
                            checkReferred(task, role, policy, roles, findings);
                          }));
    }
  }

  /** What an action is needed on isn't known here, so it has to be missing altogether. */
  private void checkReferred(
      PlannedTask task, Role role, AccessPolicy policy, Roles roles, FindingSink findings) {
    Set<String> told = new HashSet<>();
    boolean onFargate = task.definition().launchTypes().require(LaunchType.FARGATE);
    for (Reliance each : task.reliances()) {
      if (each.cause().instanceRoleWillDo() && !onFargate) {
        continue;
      }
      Access access = new Access(permissions.named(each.purpose()), "*", false);
      for (Shortage shortage : Shortage.of(access, policy)) {
        if (shortage.answer() == Answer.NOT_NAMED
            && !mayBeForTheProgram(task, shortage, roles)
            && told.add(shortage.phrase())) {
          findings.add(
              task.resource().node(),
              "The execution role "
                  + role.resource().address()
                  + " "
                  + shortage.phrase()
                  + ", and the container definitions refer to "
                  + each.resource().address()
                  + ".",
              "Allow it on what they refer to.");
        }
      }
    }
  }

  /** Whether the task role may do it, so that the program can do it itself. */
  private static boolean mayBeForTheProgram(PlannedTask task, Shortage shortage, Roles roles) {
    if (task.resource().string(TASK_ROLE).isAbsent()) {
      return false;
    }
    return roles
        .named(task.resource().attributes(), TASK_ROLE)
        .flatMap(Role::permissions)
        .map(
            policy ->
                shortage.actions().stream()
                    .anyMatch(action -> policy.answer(action, List.of("*")) != Answer.NOT_NAMED))
        .orElse(true);
  }
}
