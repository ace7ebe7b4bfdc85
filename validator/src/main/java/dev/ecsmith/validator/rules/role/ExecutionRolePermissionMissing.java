package dev.ecsmith.validator.rules.role;

import dev.ecsmith.schemas.ExecutionPermissions.Grant;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.AccessPolicy.Answer;
import dev.ecsmith.validator.permission.ExecutionNeed;
import dev.ecsmith.validator.permission.ExecutionNeed.Access;
import dev.ecsmith.validator.permission.ExecutionNeeds;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * ECS stops a task before its first container starts where the execution role may not do what the
 * task definition asks for. Told only to a caller who shows what the role may do.
 */
final class ExecutionRolePermissionMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "execution-role-permission-missing",
          Severity.ERROR,
          "The policy of the execution role lacks what the task needs to start",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html");

  private final ExecutionNeeds needs;
  private final Optional<AccessPolicy> policy;

  /**
   * @param policy what the execution role may do; nothing where that isn't known
   */
  ExecutionRolePermissionMissing(ExecutionNeeds needs, Optional<AccessPolicy> policy) {
    this.needs = needs;
    this.policy = policy;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (policy.isEmpty() || task.executionRoleArn().isAbsent()) {
      return;
    }
    InstanceRole instance = InstanceRole.of(task);
    Set<String> told = new HashSet<>();
    for (ExecutionNeed need : needs.of(task)) {
      if (instance.standsInFor(need.cause())) {
        continue;
      }
      if (need.access().isEmpty()) {
        findings.skip(need.at().pointer() + ": what it names isn't known.");
      }
      need.access().ifPresent(access -> check(need, access, policy.get(), told, findings));
    }
  }

  private static void check(
      ExecutionNeed need,
      Access access,
      AccessPolicy policy,
      Set<String> told,
      FindingSink findings) {
    for (Grant grant : access.grants()) {
      byAnswer(grant, policy)
          .forEach(
              (answer, actions) -> {
                String message = message(answer, actions, grant, access);
                if (told.add(message)) {
                  findings.add(need.at(), message, hint(answer, grant));
                }
              });
    }
  }

  /** Only answers that are a fault. */
  private static Map<Answer, List<String>> byAnswer(Grant grant, AccessPolicy policy) {
    Map<Answer, List<String>> byAnswer =
        grant.actions().stream()
            .collect(
                Collectors.groupingBy(
                    action -> policy.answer(action, grant.resources()),
                    () -> new EnumMap<>(Answer.class),
                    Collectors.toList()));
    byAnswer.remove(Answer.ALLOWED);
    return byAnswer;
  }

  private static String message(Answer answer, List<String> actions, Grant grant, Access access) {
    String names = actions.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    String resource = "`" + grant.resources().get(0) + "`";
    String fault =
        switch (answer) {
          case DENIED -> "is denied " + names + " on " + resource;
          case ON_OTHER_RESOURCES -> "is allowed " + names + " on other resources than " + resource;
          case NOT_NAMED, ALLOWED -> "is not allowed " + names;
        };
    return "The execution role " + fault + ", which ECS needs to " + access.purpose().label() + ".";
  }

  private static String hint(Answer answer, Grant grant) {
    String resource = "`" + grant.resources().get(0) + "`";
    return answer == Answer.DENIED
        ? "Except " + resource + " from the statement that denies it."
        : "Allow it on " + resource + "; `ecsmith lint --show-iam` prints all that the task needs.";
  }
}
