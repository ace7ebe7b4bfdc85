package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.AthenzFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Which provider vouches for a task depends on where it runs; their names are only usual. */
final class ProviderOfOtherLaunchType implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "athenz-provider-of-other-launch-type",
          Severity.WARNING,
          "The Athenz provider is the usual one of another launch type",
          "https://github.com/AthenZ/athenz/blob/master/libs/java/instance_provider/src/main/java/com/yahoo/athenz/instance/provider/impl/InstanceAWSECSProvider.java");

  private final AthenzFacts facts;

  ProviderOfOtherLaunchType(AthenzFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section agent = spec.section("agent");
    String launchType = spec.launchType();
    for (String prefix : agent.optionalText("provider_prefix").stream().toList()) {
      facts.agents().stream()
          .filter(other -> !other.launchType().equals(launchType))
          .filter(other -> other.providerPrefix().equals(prefix))
          .forEach(
              other ->
                  findings.add(
                      agent.at("provider_prefix"),
                      "`"
                          + prefix
                          + "` is the usual provider for "
                          + other.launchType()
                          + ", and ZTS refuses tasks on "
                          + launchType
                          + " through it.",
                      "Use "
                          + facts.agent(launchType).providerPrefix()
                          + " or leave the key out, unless the administrators of Athenz say"
                          + " otherwise."));
    }
  }
}
