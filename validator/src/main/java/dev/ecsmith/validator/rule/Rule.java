package dev.ecsmith.validator.rule;

/**
 * One kind of fault and how to see it.
 *
 * @param <S> the subject it looks at: a document, a task definition, a product's spec
 */
public interface Rule<S> {
  RuleInfo info();

  void check(S subject, FindingSink findings);
}
