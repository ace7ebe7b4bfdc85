package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.SectionRules;
import dev.ecsmith.schemas.KeeperFacts;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules that specs of Keeper Automator are judged by. */
final class KeeperRules {
  private KeeperRules() {}

  /** Those that products share, and its own. */
  static List<Rule<Spec>> all(ProductProfile profile, KeeperFacts facts) {
    return Stream.of(
            SectionRules.ofStack(),
            SectionRules.ofNetwork(),
            SectionRules.ofNames(),
            SectionRules.ofSize(),
            SectionRules.ofTask(profile, KeeperTask.OWN_VARIABLES),
            own(profile, facts))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule<Spec>> own(ProductProfile profile, KeeperFacts facts) {
    return List.of(
        new AdminRangeOfManyAddresses(profile),
        new AdminRangeTooWide(),
        new CertificateIsWildcard(),
        new DeviceSkillMissing(),
        new MemoryBelowRecommendation(facts),
        new PrivateSubnetsWithoutEffect(),
        new SeveralTasksBeforeInitialization(profile));
  }
}
