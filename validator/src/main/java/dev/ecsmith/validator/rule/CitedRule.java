package dev.ecsmith.validator.rule;

/**
 * A rule in a place where another page makes the same fault a fault.
 *
 * @param source address of that page; empty where there is none
 */
record CitedRule<S>(Rule<S> rule, String source) implements Rule<S> {
  @Override
  public RuleInfo info() {
    return rule.info().citing(source);
  }

  @Override
  public void check(S subject, FindingSink findings) {
    rule.check(subject, findings);
  }
}
