package dev.ecsmith.validator.rules.logging;

import dev.ecsmith.schemas.ManagedPolicies;
import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/**
 * The policy that AWS offers for execution roles lets a task write to a log group, not create one.
 * A warning only, since a task definition names its role and doesn't show what the role may do; to
 * a caller who shows it, {@code execution-role-permission-missing} tells what is missing.
 */
final class LogGroupCreationNotAllowed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "awslogs-create-group-not-allowed",
          Severity.WARNING,
          "A log group is to be created by a role that can't create one by default",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html");

  private static final String OPTION = "awslogs-create-group";
  private static final String ACTION = "logs:CreateLogGroup";

  private final ManagedPolicies policies;
  private final Optional<AccessPolicy> executionRole;

  /**
   * @param executionRole what the execution role may do; nothing where that isn't known
   */
  LogGroupCreationNotAllowed(ManagedPolicies policies, Optional<AccessPolicy> executionRole) {
    this.policies = policies;
    this.executionRole = executionRole;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (executionRole.isPresent() || policies.grants(ManagedPolicies.TASK_EXECUTION, ACTION)) {
      return;
    }
    task.containers().stream()
        .map(Container::logConfiguration)
        .flatMap(Optional::stream)
        .filter(log -> log.logDriver().knownTo("awslogs"::equals))
        .map(log -> log.option(OPTION))
        .filter(option -> option.knownTo("true"::equals))
        .forEach(option -> findings.add(option, message(roleName(task)), hint()));
  }

  /** Known also where the account in the ARN is not. */
  private static Optional<String> roleName(TaskDefinition task) {
    return task.executionRoleArn().at() instanceof StringNode arn
        ? Arn.of(arn.value())
            .flatMap(Arn::resource)
            .filter(Part::isKnown)
            .map(resource -> resource.text().substring(resource.text().lastIndexOf('/') + 1))
        : Optional.empty();
  }

  private static String message(Optional<String> role) {
    return "`"
        + OPTION
        + "` needs "
        + ACTION
        + ", which "
        + ManagedPolicies.TASK_EXECUTION
        + " does not grant; whether "
        + role.map(name -> "the role `" + name + "` has it").orElse("the role has it")
        + " cannot be seen from here.";
  }

  private static String hint() {
    return "Create the log group beforehand and remove the option, or grant "
        + ACTION
        + " to the execution role.";
  }
}
