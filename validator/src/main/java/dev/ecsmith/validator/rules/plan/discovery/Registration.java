package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import java.util.List;
import java.util.Optional;

/**
 * How a service registers its tasks with Cloud Map.
 *
 * @param settings the block {@code service_registries}
 */
record Registration(Service service, Attributes settings) {
  static final String REGISTRY = "aws_service_discovery_service";

  static final String PRIVATE = "aws_service_discovery_private_dns_namespace";
  static final String HTTP = "aws_service_discovery_http_namespace";
  private static final String PUBLIC = "aws_service_discovery_public_dns_namespace";

  /** Those of all services. */
  static List<Registration> in(Plan plan) {
    return plan.services().stream()
        .flatMap(
            service ->
                service.resource().blocks("service_registries").stream()
                    .map(block -> new Registration(service, block)))
        .toList();
  }

  /** Where the plan holds it. */
  Optional<Resource> registry() {
    return settings.link("registry_arn", REGISTRY).only();
  }

  /** The types of the DNS records of a registry; none where one isn't known. */
  static List<String> recordTypes(Resource registry) {
    List<Value<String>> types =
        registry.block("dns_config").stream()
            .flatMap(dns -> dns.blocks("dns_records").stream())
            .map(record -> record.string("type"))
            .toList();
    return types.stream().allMatch(Value::isKnown)
        ? types.stream().flatMap(type -> type.known().stream()).toList()
        : List.of();
  }

  /**
   * Where the records of a registry stand.
   *
   * @param dns the block {@code dns_config}
   */
  static Link namespace(Attributes dns) {
    return dns.link("namespace_id", PRIVATE, PUBLIC, HTTP);
  }

  Value<Long> port() {
    return settings.integer("port");
  }

  Value<String> containerName() {
    return settings.string("container_name");
  }

  Value<Long> containerPort() {
    return settings.integer("container_port");
  }

  /** The provider writes a zero for a port that isn't set. */
  static boolean isUnset(Value<Long> port) {
    return port.isAbsent() || port.knownTo(number -> number == 0);
  }
}
