package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.regex.Pattern;

/** Without a user in the task definition the image decides, and most images say root. */
final class RootUser implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "root-user",
              Severity.INFO,
              "A container runs as root, or as whom its image says",
              "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html")
          .onlyIn(Profile.SECURITY);

  private static final Pattern ROOT = Pattern.compile("(?:root|0+)(?::.*)?");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!LinuxTask.is(task)) {
      return;
    }
    for (Container container : task.containers()) {
      Value<String> user = container.fields().string("user");
      if (user.isAbsent()) {
        tell(user, "The container has no `user`, so it runs as whom its image says.", findings);
      } else if (user.knownTo(name -> ROOT.matcher(name).matches())) {
        tell(user, "The container runs as root.", findings);
      }
    }
  }

  private static void tell(Value<String> user, String message, FindingSink findings) {
    findings.add(user, message, "Set `user` to a number other than 0, such as `1000:1000`.");
  }
}
