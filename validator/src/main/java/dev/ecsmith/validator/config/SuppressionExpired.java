package dev.ecsmith.validator.config;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** What was accepted for a while is found again, and its suppression is of no use any more. */
final class SuppressionExpired implements Rule<SuppressionUse> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "suppression-expired",
          Severity.WARNING,
          "A suppression in the configuration no longer holds",
          "");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SuppressionUse use, FindingSink findings) {
    for (Suppression suppression : use.expired()) {
      suppression
          .expires()
          .ifPresent(
              expiry ->
                  findings.add(
                      expiry.at(),
                      "The suppression of `"
                          + suppression.rule()
                          + "` held until "
                          + expiry.day()
                          + ", and today is "
                          + use.today()
                          + ".",
                      "Mend what it accepted and remove it, or decide anew and set a later day."));
    }
  }
}
