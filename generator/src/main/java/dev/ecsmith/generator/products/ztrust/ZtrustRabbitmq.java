package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.products.Blueprint.Companion;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ZtrustFacts;
import java.util.List;
import java.util.Map;

/** The files for the RabbitMQ that ZTrust SSO needs and that is deployed by hand. */
final class ZtrustRabbitmq {
  static final String CHECKLIST = "rabbitmq/CHECKLIST.md";

  private static final String TEMPLATES = "companions/ztrust-sso/";

  private final Map<String, Object> model;

  ZtrustRabbitmq(Spec spec, ZtrustFacts facts) {
    Section rabbitmq = spec.section("rabbitmq");
    this.model =
        Map.of(
            "version", rabbitmq.text("version"),
            "port", rabbitmq.number("mqtts_port"),
            "virtualHost", rabbitmq.text("virtual_host"),
            "user", rabbitmq.text("user"),
            "diskGb", rabbitmq.number("disk_gb"),
            "advisedDiskGb", facts.rabbitmqDiskGb());
  }

  List<Companion> files() {
    return List.of(
        new Companion.Templated(CHECKLIST, TEMPLATES + "rabbitmq-checklist.md.ftl", model),
        new Companion.Templated("rabbitmq/rabbitmq.conf", TEMPLATES + "rabbitmq.conf.ftl", model),
        new Companion.Templated(
            "rabbitmq/rabbitmq-setup.sh", TEMPLATES + "rabbitmq-setup.sh.ftl", model));
  }
}
