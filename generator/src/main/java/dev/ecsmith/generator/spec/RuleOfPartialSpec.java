package dev.ecsmith.generator.spec;

import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Runs a rule as far as what it needs is there; the rest is told as skipped. */
final class RuleOfPartialSpec implements Rule<Spec> {
  private final Rule<Spec> rule;

  RuleOfPartialSpec(Rule<Spec> rule) {
    this.rule = rule;
  }

  @Override
  public RuleInfo info() {
    return rule.info();
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    try {
      rule.check(spec, findings);
    } catch (UnknownValueException e) {
      findings.skip(e.getMessage());
    }
  }
}
