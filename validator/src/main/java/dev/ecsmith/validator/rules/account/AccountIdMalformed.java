package dev.ecsmith.validator.rules.account;

import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.StringValues;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The account in an ARN or in the host name of an ECR image isn't twelve digits. */
final class AccountIdMalformed implements Rule<Document> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "account-id-malformed",
          Severity.ERROR,
          "An account id is not twelve digits",
          "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html");

  /** The owner of managed policies, which are in no account. */
  private static final String AWS = "aws";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, FindingSink findings) {
    document.root().ifPresent(root -> check(root, findings));
  }

  private static void check(Node root, FindingSink findings) {
    for (StringNode string : StringValues.in(root)) {
      AccountId.in(string.value())
          .filter(AccountIdMalformed::isMalformed)
          .ifPresent(
              account ->
                  findings.add(
                      string,
                      "The account id `" + account.text() + "` is not twelve digits.",
                      "Put the id of your account in its place."));
    }
  }

  private static boolean isMalformed(Part account) {
    String text = account.text();
    boolean pattern = text.contains("*") || text.contains("?");
    return !account.isFilledByPipeline()
        && !pattern
        && !text.equals(AWS)
        && !AccountId.isWellFormed(text);
  }
}
