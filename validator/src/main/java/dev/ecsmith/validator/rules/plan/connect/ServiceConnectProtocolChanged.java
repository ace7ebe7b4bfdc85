package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Change;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.ServiceConnect;
import dev.ecsmith.validator.plan.ServiceConnect.Endpoint;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;

/** ECS takes the protocol of a port into the endpoint that clients have, and keeps it. */
final class ServiceConnectProtocolChanged implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-protocol-changed",
          Severity.ERROR,
          "A port that Service Connect makes known would speak another protocol",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      boolean stays =
          plan.change(service.resource())
              .filter(change -> change.before().isPresent() && !change.destroys())
              .flatMap(Change::before)
              .filter(ServiceConnectProtocolChanged::tookPart)
              .isPresent();
      if (stays) {
        service.task().ifPresent(task -> check(plan, service, task, findings));
      }
    }
  }

  private static boolean tookPart(Fields service) {
    return service.fieldsList("service_connect_configuration").stream()
        .anyMatch(block -> block.bool("enabled").knownTo(Boolean::booleanValue));
  }

  private static void check(Plan plan, Service service, PlannedTask task, FindingSink findings) {
    List<PortMapping> before =
        plan.before(task).map(ServiceConnectProtocolChanged::ports).orElse(List.of());
    List<PortMapping> after = ports(task.definition());
    for (Endpoint endpoint : service.connect().map(ServiceConnect::endpoints).orElse(List.of())) {
      Optional<String> name = endpoint.portName().known();
      Optional<PortMapping> old = named(before, name);
      Optional<PortMapping> now = named(after, name);
      if (old.isPresent() && now.isPresent()) {
        check(service, old.get().appProtocol(), now.get(), findings);
      }
    }
  }

  private static void check(
      Service service, Value<String> before, PortMapping mapping, FindingSink findings) {
    Value<String> after = mapping.appProtocol();
    if (!before.isUnknown() && !after.isUnknown() && !before.known().equals(after.known())) {
      findings.add(
          after,
          "Port `"
              + mapping.name().known().orElseThrow()
              + "` has the `appProtocol` "
              + before.known().orElse("tcp")
              + " in "
              + service.resource().address()
              + ", where it can't become "
              + after.known().orElse("tcp")
              + ".",
          "Replace the service, for example with `terraform apply -replace='"
              + service.resource().address()
              + "'`, or make the port known under another name.");
    }
  }

  private static List<PortMapping> ports(TaskDefinition task) {
    return task.containers().stream()
        .flatMap(container -> container.portMappings().stream())
        .toList();
  }

  private static Optional<PortMapping> named(List<PortMapping> ports, Optional<String> name) {
    return ports.stream()
        .filter(port -> name.isPresent() && port.name().known().equals(name))
        .findFirst();
  }
}
