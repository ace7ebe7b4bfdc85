package dev.ecsmith.validator.rules.account;

import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/** A secret of another account opens only if its policy and that of its key let the role in. */
final class SecretAccountMismatch implements Rule<TaskDefinition> {
  static final RuleInfo INFO =
      new RuleInfo(
          "secret-account-mismatch",
          Severity.WARNING,
          "A secret belongs to another account than the execution role",
          "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Optional<String> ofRole =
        task.executionRoleArn().known().flatMap(SecretAccountMismatch::account);
    if (ofRole.isEmpty()) {
      return;
    }
    for (ArnPlace place : ArnPlace.ofSecrets(task)) {
      if (place.at() instanceof StringNode string) {
        account(string.value())
            .filter(account -> !account.equals(ofRole.get()))
            .ifPresent(
                account ->
                    findings.add(
                        string,
                        "The secret belongs to account "
                            + account
                            + ", and the execution role that reads it to "
                            + ofRole.get()
                            + ".",
                        "Name a secret of the role's account, or let the role in through the"
                            + " policies of the secret and of its key."));
      }
    }
  }

  private static Optional<String> account(String arn) {
    return AccountId.in(arn).map(Part::text).filter(AccountId::isWellFormed);
  }
}
