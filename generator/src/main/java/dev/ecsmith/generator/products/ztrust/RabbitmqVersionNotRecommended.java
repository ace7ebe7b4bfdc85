package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ZtrustFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The vendor has tried one version. */
final class RabbitmqVersionNotRecommended implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "rabbitmq-version-not-recommended",
          Severity.WARNING,
          "RabbitMQ has another version than the vendor recommends",
          "https://ztrust.gitbook.io/ztrust-documentation/user-manual-ztrust-v4.1/installation/aws-ecs");

  private final ZtrustFacts facts;

  RabbitmqVersionNotRecommended(ZtrustFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section rabbitmq = spec.section("rabbitmq");
    String version = rabbitmq.text("version");
    if (!version.equals(facts.rabbitmqVersion())) {
      findings.add(
          rabbitmq.at("version"),
          "RabbitMQ "
              + version
              + " is not the version that the vendor recommends, "
              + facts.rabbitmqVersion()
              + ".",
          "Use " + facts.rabbitmqVersion() + ", or ask the vendor whether yours will do.");
    }
  }
}
