package dev.ecsmith.validator.rules.secrets;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.secret.ClearTextSecret;
import dev.ecsmith.validator.secret.ClearTextSecrets;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * Whoever may describe the task definition reads its environment, and every revision keeps it. The
 * message never holds the value.
 */
final class PlaintextSecret implements Rule<TaskDefinition> {
  static final RuleInfo INFO =
      new RuleInfo(
          "plaintext-secret",
          Severity.ERROR,
          "A secret stands in the environment in clear text",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html");

  private final ClearTextSecrets secrets;

  PlaintextSecret(ClearTextSecrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    secrets
        .in(task)
        .forEach(secret -> findings.add(secret.at(), message(secret), hint(secret.variable())));
  }

  private static String message(ClearTextSecret secret) {
    String subject = secret.variable().isEmpty() ? "A variable" : secret.variable();
    String holds =
        secret.isPlaceholder() ? " expects a secret" : " holds " + secret.kind().orElse("a secret");
    return subject
        + holds
        + " in `environment`, where everyone who may describe the task definition reads it.";
  }

  private static String hint(String variable) {
    String name = variable.isEmpty() ? "it" : variable;
    return "Keep it in Secrets Manager or Parameter Store, and move "
        + name
        + " to `secrets` with the ARN as `valueFrom`.";
  }
}
