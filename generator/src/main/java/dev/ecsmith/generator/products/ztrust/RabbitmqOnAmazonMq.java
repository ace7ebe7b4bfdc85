package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The authenticator app speaks MQTT, and Amazon MQ lacks the plugin for it. */
final class RabbitmqOnAmazonMq implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "rabbitmq-on-amazon-mq",
          Severity.ERROR,
          "RabbitMQ is to run on Amazon MQ, which has no MQTT",
          "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-basic-elements-plugins.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section rabbitmq = spec.section("rabbitmq");
    if (rabbitmq.flag("amazon_mq")) {
      findings.add(
          rabbitmq.at("amazon_mq"),
          "Amazon MQ has no MQTT plugin for RabbitMQ, and the ZTrust Authenticator app speaks MQTT.",
          "Run RabbitMQ yourself, and leave the key out.");
    }
  }
}
