package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.account.AccountRules;
import java.util.Set;

/** A secret of another account, judged as the rule for task definitions judges it. */
final class SecretOfOtherAccount implements Rule<Spec> {
  private static final RuleInfo INFO = AccountRules.secretAccountMismatch();

  private static final Set<String> OPEN = Set.of("secretsmanager", "kms");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    String own = spec.location().accountId();
    for (StringNode text : spec.root().textsBelow()) {
      Arn.of(text.value())
          .filter(arn -> arn.service().filter(part -> OPEN.contains(part.text())).isPresent())
          .flatMap(Arn::account)
          .filter(account -> account.isKnown() && !account.text().equals(own))
          .ifPresent(
              account ->
                  findings.add(
                      text,
                      (text.value().contains(":kms:") ? "The key" : "The secret")
                          + " belongs to account "
                          + account.text()
                          + ", and the execution role that uses it to "
                          + own
                          + ".",
                      "Name one of account "
                          + own
                          + ", or let the role in through the policies of the secret and of its"
                          + " key."));
    }
  }
}
