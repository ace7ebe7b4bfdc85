package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.SectionRules;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.schemas.ZtrustFacts;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules that specs of ZTrust SSO are judged by. */
final class ZtrustRules {
  private ZtrustRules() {}

  /** Those that products share, and its own. */
  static List<Rule<Spec>> all(ProductProfile profile, ZtrustFacts facts) {
    return Stream.of(
            SectionRules.ofStack(),
            SectionRules.ofNetwork(),
            SectionRules.ofWayOut(),
            SectionRules.ofNames(),
            SectionRules.ofSize(),
            SectionRules.ofTask(profile, ZtrustTask.OWN_VARIABLES),
            SectionRules.ofPrivateImage(),
            own(facts))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule<Spec>> own(ZtrustFacts facts) {
    return List.of(
        new DatabaseKeyWithoutEffect(),
        new DatabaseNotOnRds(facts),
        new DatabaseStorageTooSmall(facts),
        new DatabaseVersionNotSupported(facts),
        new MultiAzNotOffered(),
        new RabbitmqDiskTooSmall(facts),
        new RabbitmqOnAmazonMq(),
        new RabbitmqVersionNotRecommended(facts),
        new SessionsNotShared(),
        new StickinessOffWithSeveralTasks());
  }
}
