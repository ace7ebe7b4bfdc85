package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;

/**
 * The mount is signed with the task role. For EFS this is judged on Fargate only: on an instance
 * the mount helper falls back to the role of the instance.
 */
final class VolumeNeedsTaskRole implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "volume-needs-task-role",
          Severity.ERROR,
          "A volume is mounted with the task role, and the task has none",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html");

  private static final String HINT =
      "Name a role that ecs-tasks.amazonaws.com may assume and that may mount the file system.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.taskRoleArn().isAbsent()) {
      return;
    }
    for (Volume volume : task.volumes()) {
      volume
          .s3Files()
          .ifPresent(
              files ->
                  findings.add(
                      files.object(),
                      "A volume of S3 Files is mounted with the task role, and the task has no"
                          + " `taskRoleArn`.",
                      HINT));
      volume
          .efs()
          .flatMap(efs -> efs.fields("authorizationConfig"))
          .map(authorization -> authorization.string("iam"))
          .filter(iam -> task.requiresFargate() && iam.knownTo("ENABLED"::equals))
          .ifPresent(
              iam ->
                  findings.add(
                      iam,
                      "`iam` mounts the file system with the task role, and the task has no"
                          + " `taskRoleArn`.",
                      HINT));
    }
  }
}
