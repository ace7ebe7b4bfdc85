package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** Its containers see, and may disturb, the processes or the shared memory of the host. */
final class HostNamespaceShared implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "host-namespace-shared",
              Severity.WARNING,
              "A task shares the processes or the memory segments of its host",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  private static final String HOST = "host";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** On Fargate both are refused, which the rules about that tell. */
  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.requiresFargate()) {
      check(task, "pidMode", "see and may signal every process", findings);
      check(task, "ipcMode", "may read the shared memory of every process", findings);
    }
  }

  private static void check(
      TaskDefinition task, String key, String consequence, FindingSink findings) {
    Value<String> mode = Fields.of(task.object()).string(key);
    if (mode.knownTo(HOST::equals)) {
      findings.add(
          mode,
          "With the `" + key + "` host the containers " + consequence + " of the instance.",
          "Use task, or leave `" + key + "` out.");
    }
  }
}
