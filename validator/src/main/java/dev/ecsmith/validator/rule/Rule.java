package dev.ecsmith.validator.rule;

import java.util.List;
import java.util.function.Predicate;

/**
 * One kind of fault and how to see it.
 *
 * @param <S> the subject it looks at: a document, a task definition, a product's spec
 */
public interface Rule<S> {
  RuleInfo info();

  void check(S subject, FindingSink findings);

  /**
   * Those of a list that the caller wants, in the same order.
   *
   * @param wanted tells by what is known of a rule
   */
  static <S> List<Rule<S>> only(List<Rule<S>> rules, Predicate<? super RuleInfo> wanted) {
    return rules.stream().filter(rule -> wanted.test(rule.info())).toList();
  }

  /**
   * The same rule in a place where another page makes the fault a fault.
   *
   * @param source address of that page; empty where there is none
   */
  default Rule<S> citing(String source) {
    return new CitedRule<>(this, source);
  }
}
