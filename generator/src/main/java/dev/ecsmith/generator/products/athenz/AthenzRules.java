package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.SectionRules;
import dev.ecsmith.schemas.AthenzFacts;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules that specs of Athenz SIA are judged by. */
final class AthenzRules {
  private static final List<String> IMAGES = List.of("image", "agent.image");

  private AthenzRules() {}

  /** Those that products share, and its own. */
  static List<Rule<Spec>> all(ProductProfile profile, AthenzFacts facts) {
    return Stream.of(
            SectionRules.ofStack(),
            SectionRules.ofNetwork(),
            SectionRules.ofWayOut(IMAGES),
            SectionRules.ofSize(),
            SectionRules.ofTask(profile, AgentSettings.OWN_VARIABLES, IMAGES),
            own(facts))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule<Spec>> own(AthenzFacts facts) {
    return List.of(
        new CertificateFileRepeated(),
        new CertificateRefreshTooRare(facts),
        new ContainerNameTaken(),
        new IdentityRoleNameTooLong(facts),
        new ProviderOfOtherLaunchType(facts),
        new RegionOutsidePartition(),
        new RoleKeysWithoutEffect(),
        new ZtsOutOfReach());
  }
}
