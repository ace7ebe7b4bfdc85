package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.ServiceConnect;
import dev.ecsmith.validator.plan.ServiceConnect.Endpoint;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In a network that the containers share with the proxy each port has one listener. */
final class ServiceConnectPortTaken implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-port-taken",
          Severity.ERROR,
          "The proxy of Service Connect is to listen where a container does",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      List<Endpoint> endpoints = service.connect().map(ServiceConnect::endpoints).orElse(List.of());
      if (service.networkMode().filter("awsvpc"::equals).isPresent()) {
        Set<Long> taken = containerPorts(service);
        for (Endpoint endpoint : endpoints) {
          Value<Long> port = endpoint.ingressPort();
          if (port.knownTo(number -> number != 0 && !taken.add(number))) {
            findings.add(
                port,
                "Port "
                    + port.known().orElseThrow()
                    + " has another listener in the task, so the proxy can't listen there.",
                "Choose a port that no container and no other endpoint has.");
          }
        }
      }
    }
  }

  private static Set<Long> containerPorts(Service service) {
    Set<Long> ports = new HashSet<>();
    service.task().stream()
        .flatMap(task -> task.definition().containers().stream())
        .flatMap(container -> container.portMappings().stream())
        .forEach(mapping -> mapping.containerPort().ifKnown(ports::add));
    return ports;
  }
}
