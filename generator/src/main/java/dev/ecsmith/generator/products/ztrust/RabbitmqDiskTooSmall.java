package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ZtrustFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The vendor names a size for production. */
final class RabbitmqDiskTooSmall implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "rabbitmq-disk-too-small",
          Severity.WARNING,
          "RabbitMQ has less disk than the vendor recommends",
          "https://ztrust.gitbook.io/ztrust-documentation/user-manual-ztrust-v4.1/installation/aws-ecs");

  private final ZtrustFacts facts;

  RabbitmqDiskTooSmall(ZtrustFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section rabbitmq = spec.section("rabbitmq");
    int disk = rabbitmq.number("disk_gb");
    if (disk < facts.rabbitmqDiskGb()) {
      findings.add(
          rabbitmq.at("disk_gb"),
          disk
              + " GB of disk are less than the "
              + facts.rabbitmqDiskGb()
              + " GB that the vendor recommends for production.",
          "Use at least " + facts.rabbitmqDiskGb() + ".");
    }
  }
}
