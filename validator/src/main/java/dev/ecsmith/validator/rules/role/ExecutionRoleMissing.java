package dev.ecsmith.validator.rules.role;

import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * ECS pulls images, reads secrets and opens log streams with the execution role. On EC2 it has the
 * role of the instance for images and logs, on Fargate nothing.
 */
final class ExecutionRoleMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "execution-role-missing",
          Severity.ERROR,
          "A task needs an execution role and names none",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Value<String> role = task.executionRoleArn();
    if (!role.isAbsent()) {
      return;
    }
    List<String> reasons = new ArrayList<>();
    addIf(task, container -> !container.secrets().isEmpty(), "`secrets`", reasons);
    addIf(task, ExecutionRoleMissing::hasSecretOptions, "`secretOptions`", reasons);
    addIf(
        task,
        container -> !container.registryCredentials().isAbsent(),
        "`repositoryCredentials`",
        reasons);
    addIf(
        task, container -> !container.environmentFiles().isEmpty(), "`environmentFiles`", reasons);
    if (task.volumes().stream().anyMatch(volume -> volume.fsx().isPresent())) {
      reasons.add("`fsxWindowsFileServerVolumeConfiguration`");
    }
    if (task.requiresFargate()) {
      addIf(task, ExecutionRoleMissing::logsToAws, "the log driver `awslogs` on Fargate", reasons);
      addIf(task, ExecutionRoleMissing::isInEcr, "an ECR image on Fargate", reasons);
    }
    if (!reasons.isEmpty()) {
      findings.add(
          role,
          "The task has no `executionRoleArn`, which it needs for " + listed(reasons) + ".",
          "Name a role that ecs-tasks.amazonaws.com may assume, with the policy"
              + " AmazonECSTaskExecutionRolePolicy and leave to read the task's secrets.");
    }
  }

  private static void addIf(
      TaskDefinition task, Predicate<Container> condition, String reason, List<String> reasons) {
    if (task.containers().stream().anyMatch(condition)) {
      reasons.add(reason);
    }
  }

  private static boolean hasSecretOptions(Container container) {
    return container.logConfiguration().stream().anyMatch(log -> !log.secretOptions().isEmpty());
  }

  private static boolean logsToAws(Container container) {
    return container.logConfiguration().stream()
        .anyMatch(log -> log.logDriver().knownTo("awslogs"::equals));
  }

  private static boolean isInEcr(Container container) {
    return container.image().knownTo(image -> AccountId.regionOfEcrHost(image).isPresent());
  }

  private static String listed(List<String> reasons) {
    int last = reasons.size() - 1;
    return last == 0
        ? reasons.get(0)
        : String.join(", ", reasons.subList(0, last)) + " and " + reasons.get(last);
  }
}
