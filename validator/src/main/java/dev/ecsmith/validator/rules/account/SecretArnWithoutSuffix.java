package dev.ecsmith.validator.rules.account;

import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.arn.SecretArn;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.regex.Pattern;

/**
 * Secrets Manager ends each ARN with six random characters, and finds a secret without them too. A
 * policy that names the shortened ARN grants nothing, though.
 */
final class SecretArnWithoutSuffix implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "secret-arn-without-suffix",
          Severity.INFO,
          "A secret's ARN lacks the six characters at its end",
          "https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html");

  private static final Pattern SUFFIXED = Pattern.compile(".*-[A-Za-z0-9]{6}");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (ArnPlace place : ArnPlace.ofSecrets(task)) {
      if (place.at() instanceof StringNode string) {
        SecretArn.of(string.value())
            .map(SecretArn::name)
            .filter(name -> name.isKnown() && !SUFFIXED.matcher(name.text()).matches())
            .ifPresent(name -> findings.add(string, message(name), hint(name)));
      }
    }
  }

  private static String message(Part name) {
    return "The ARN of the secret `"
        + name.text()
        + "` lacks the hyphen and six characters that Secrets Manager ends it with.";
  }

  private static String hint(Part name) {
    return "Write the ARN in full, or let the policy of the execution role end it with `"
        + name.text()
        + "-??????`.";
  }
}
