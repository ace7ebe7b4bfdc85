package dev.ecsmith.validator.rules.secrets;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.secret.ClearTextSecret;
import dev.ecsmith.validator.secret.ClearTextSecrets;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Set;

/**
 * Whoever may describe the task definition reads all of it, and every revision keeps it. The
 * message never holds the value.
 */
final class PlaintextSecret implements Rule<TaskDefinition> {
  static final RuleInfo INFO =
      new RuleInfo(
          "plaintext-secret",
          Severity.ERROR,
          "A secret stands in the task definition in clear text",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html");

  private static final String KEEP = "Keep it in Secrets Manager or Parameter Store, ";

  private static final Set<String> AWS_CREDENTIALS =
      Set.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN");

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
        .forEach(
            secret ->
                findings.add(secret.range(), secret.at().pointer(), message(secret), hint(secret)));
  }

  private static String message(ClearTextSecret secret) {
    String holds =
        secret.isPlaceholder() ? " expects a secret" : " holds " + secret.kind().orElse("a secret");
    return subject(secret)
        + holds
        + " in `"
        + secret.member()
        + "`, where everyone who may describe the task definition reads it.";
  }

  private static String subject(ClearTextSecret secret) {
    if (!secret.name().isEmpty()) {
      return secret.name();
    }
    return switch (secret.member()) {
      case "environment" -> "A variable";
      case "tags" -> "A tag";
      default -> "A value";
    };
  }

  private static String hint(ClearTextSecret secret) {
    String name = secret.name().isEmpty() ? "it" : secret.name();
    if (secret.member().equals("environment") && AWS_CREDENTIALS.contains(secret.name())) {
      return "Remove "
          + name
          + ", and give what it may do to the task role, whose credentials ECS hands to the"
          + " container.";
    }
    return switch (secret.member()) {
      case "environment" ->
          KEEP + "and move " + name + " to `secrets` with the ARN as `valueFrom`.";
      case "logConfiguration" ->
          KEEP + "and move " + name + " to `secretOptions` with the ARN as `valueFrom`.";
      case "entryPoint", "command", "healthCheck" ->
          KEEP + "let `secrets` put it into a variable, and let the program read that.";
      default -> KEEP + "and let the program read it from there.";
    };
  }
}
