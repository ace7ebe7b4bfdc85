package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.AccessPolicy.Answer;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.role.Role;
import dev.ecsmith.validator.plan.role.Roles;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The policy of the resource may allow it as well, and a program may only print the name. */
final class TaskRoleNotAllowedOnResource implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "task-role-not-allowed-on-resource",
              Severity.INFO,
              "A container is told the ARN of a resource on which its task role is allowed nothing",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html")
          .onlyIn(Profile.STRICT);

  private static final Set<String> SERVICES =
      Set.of("dynamodb", "firehose", "kinesis", "kms", "s3", "secretsmanager", "sns", "sqs");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Roles roles = Roles.of(plan);
    for (PlannedTask task : plan.tasks()) {
      roles
          .named(task.resource().attributes(), "task_role_arn")
          .flatMap(Role::permissions)
          .ifPresent(
              policy ->
                  task.definition().containers().stream()
                      .flatMap(container -> container.environment().stream())
                      .forEach(variable -> check(variable.value(), policy, findings)));
    }
  }

  private static void check(Value<String> value, AccessPolicy policy, FindingSink findings) {
    Optional<Arn> arn = value.known().flatMap(Arn::of).filter(Arn::isComplete);
    Optional<String> service = arn.flatMap(Arn::service).map(Part::text).filter(SERVICES::contains);
    if (service.isPresent()) {
      String name = arn.orElseThrow().text();
      Answer answer = policy.answer(service.get() + ":*", List.of(name, name + "/*"));
      if (answer == Answer.NOT_NAMED || answer == Answer.ON_OTHER_RESOURCES) {
        findings.add(
            value,
            "The task role is allowed nothing on `" + name + "`, which the container is told.",
            "Allow the actions that the program needs on it.");
      }
    }
  }
}
