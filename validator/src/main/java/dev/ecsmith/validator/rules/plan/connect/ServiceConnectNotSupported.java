package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.schemas.ServiceConnectLimits;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** The proxy of Service Connect is put beside the containers of a task by ECS itself, on Linux. */
final class ServiceConnectNotSupported implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-not-supported",
          Severity.ERROR,
          "Service Connect is on for a service that can not have it",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html");

  private final ServiceConnectLimits limits;

  ServiceConnectNotSupported(ServiceConnectLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .connect()
          .flatMap(connect -> hindrance(service))
          .ifPresent(
              hindrance ->
                  findings.add(
                      service.connect().orElseThrow().settings().node(),
                      "Service Connect is not supported " + hindrance + ".",
                      "Take `service_connect_configuration` away, and let clients find the tasks"
                          + " through a load balancer or Cloud Map."));
    }
  }

  private Optional<String> hindrance(Service service) {
    Optional<String> controller =
        service.controller().filter(limits.controllersWithout()::contains);
    if (controller.isPresent()) {
      return controller.map(type -> "with the deployment controller " + type);
    }
    Optional<String> launchType =
        service.launchType().known().filter(limits.launchTypesWithout()::contains);
    if (launchType.isPresent()) {
      return launchType.map(type -> "on the launch type " + type);
    }
    return service
        .task()
        .filter(task -> task.definition().runsOnWindows())
        .map(task -> "for tasks on Windows");
  }
}
