package dev.ecsmith.validator.config;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** What nobody needs any more would accept the same fault without a word when it comes back. */
final class SuppressionUnused implements Rule<SuppressionUse> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "suppression-unused",
          Severity.WARNING,
          "A suppression in the configuration accepts no finding",
          "");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SuppressionUse use, FindingSink findings) {
    for (Suppression suppression : use.unused()) {
      findings.add(
          suppression.at(),
          "The suppression of `" + suppression.rule() + "` accepts no finding.",
          "Remove it, or correct its path and pointer.");
    }
  }
}
