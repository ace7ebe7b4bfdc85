package dev.ecsmith.validator.rule;

/**
 * One kind of fault and how to see it.
 *
 * @param <S> the subject it looks at: a document, a task definition, a product's spec
 */
public interface Rule<S> {
  RuleInfo info();

  void check(S subject, FindingSink findings);

  /**
   * The same rule in a place where another page makes the fault a fault.
   *
   * @param source address of that page; empty where there is none
   */
  default Rule<S> citing(String source) {
    return new CitedRule<>(this, source);
  }
}
