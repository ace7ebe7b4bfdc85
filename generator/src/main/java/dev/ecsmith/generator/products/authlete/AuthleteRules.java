package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.SectionRules;
import dev.ecsmith.schemas.AuthleteFacts;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules that specs of Authlete are judged by. */
final class AuthleteRules {
  private AuthleteRules() {}

  /** Those that products share, and its own. */
  static List<Rule<Spec>> all(AuthleteFacts facts) {
    return Stream.of(
            SectionRules.ofStack(),
            SectionRules.ofNetwork(),
            SectionRules.ofNames(),
            SectionRules.ofSeveralNames(),
            SectionRules.ofSize(),
            own(facts))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule<Spec>> own(AuthleteFacts facts) {
    return List.of(
        new ClusterNameNotShareable(),
        new ClusterNameWithUnderscore(),
        new DatabasePastStandardSupport(facts),
        new DatabaseVersionNotSupported(facts),
        new ImageTagNotOfVendor(facts),
        new ImageTagWithoutValkey(facts));
  }
}
