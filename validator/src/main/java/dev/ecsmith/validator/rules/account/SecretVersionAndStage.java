package dev.ecsmith.validator.rules.account;

import dev.ecsmith.validator.arn.SecretArn;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * A version of a secret is named by its label or by its id. Secrets Manager takes both while they
 * mean the same version, and the label moves when the secret is rotated.
 */
final class SecretVersionAndStage implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "secret-version-and-stage",
          Severity.WARNING,
          "A secret's version is named by its id and by a label that moves",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (ArnPlace place : ArnPlace.ofSecrets(task)) {
      if (place.at() instanceof StringNode string) {
        SecretArn.of(string.value())
            .filter(arn -> !arn.stage().text().isEmpty() && !arn.version().text().isEmpty())
            .ifPresent(arn -> findings.add(string, message(arn), hint(arn)));
      }
    }
  }

  private static String message(SecretArn arn) {
    return "The ARN names the version of the secret twice: by the stage `"
        + arn.stage().text()
        + "` and by the id `"
        + arn.version().text()
        + "`, of which ECS takes one.";
  }

  private static String hint(SecretArn arn) {
    return "Leave one of them empty: `:"
        + arn.jsonKey().text()
        + ":"
        + arn.stage().text()
        + ":` or `:"
        + arn.jsonKey().text()
        + "::"
        + arn.version().text()
        + "`.";
  }
}
