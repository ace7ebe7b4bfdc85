package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/**
 * A program with the set-user-id bit makes root of whoever starts it, unless that is switched off.
 */
final class NewPrivilegesAllowed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "new-privileges-allowed",
              Severity.INFO,
              "Processes of a container can gain privileges that they weren't started with",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html")
          .onlyIn(Profile.SECURITY);

  private static final String OPTION = "no-new-privileges";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Fargate has no such option. */
  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    boolean ec2Alone =
        task.launchTypes().require(LaunchType.EC2) && !task.launchTypes().allow(LaunchType.FARGATE);
    if (!ec2Alone || !LinuxTask.is(task)) {
      return;
    }
    for (Container container : task.containers()) {
      List<Value<String>> options = container.fields().strings("dockerSecurityOptions");
      boolean maySay =
          container.fields().list("dockerSecurityOptions").isUnknown()
              || options.stream()
                  .anyMatch(
                      each -> each.isUnknown() || each.knownTo(text -> text.startsWith(OPTION)));
      if (!maySay) {
        findings.add(
            container.fields().object(),
            "Processes of the container can gain privileges that they weren't started with.",
            "Add `" + OPTION + "` to `dockerSecurityOptions`.");
      }
    }
  }
}
