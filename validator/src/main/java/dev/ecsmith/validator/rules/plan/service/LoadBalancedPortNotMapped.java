package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** ECS registers a container with a target group by one of the ports that it maps. */
final class LoadBalancedPortNotMapped implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "load-balanced-port-not-mapped",
          Severity.ERROR,
          "A service sends a load balancer's traffic to a port that the container doesn't map",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .task()
          .ifPresent(
              task ->
                  service
                      .loadBalancers()
                      .forEach(each -> check(each, task.definition(), findings)));
    }
  }

  private static void check(Attributes target, TaskDefinition task, FindingSink findings) {
    Value<String> name = target.string("container_name");
    Value<Long> port = target.integer("container_port");
    task.containers().stream()
        .filter(container -> container.name().isKnown())
        .filter(container -> container.name().known().equals(name.known()))
        .filter(LoadBalancedPortNotMapped::knowsPorts)
        .forEach(
            container ->
                port.ifKnown(
                    wanted -> {
                      List<Long> mapped = ports(container);
                      if (!mapped.contains(wanted)) {
                        findings.add(
                            port,
                            "Container \""
                                + container.name().known().orElseThrow()
                                + "\" doesn't map port "
                                + wanted
                                + ", which the load balancer is to reach.",
                            mapped.isEmpty()
                                ? "Add it to the container's `portMappings`."
                                : "It maps: " + joined(mapped) + ".");
                      }
                    }));
  }

  private static boolean knowsPorts(Container container) {
    return !container.fields().list("portMappings").isUnknown()
        && container.portMappings().stream()
            .allMatch(
                mapping ->
                    mapping.containerPort().isKnown() && mapping.containerPortRange().isAbsent());
  }

  private static List<Long> ports(Container container) {
    return container.portMappings().stream()
        .flatMap(mapping -> mapping.containerPort().known().stream())
        .toList();
  }

  private static String joined(List<Long> ports) {
    return String.join(", ", ports.stream().map(Object::toString).toList());
  }
}
