package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.ServiceConnect;
import dev.ecsmith.validator.plan.ServiceConnect.Endpoint;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.reference.Names;
import java.util.List;

/** Others reach a port of the task by the name of its mapping, and by no number. */
final class ServiceConnectPortNameUnknown implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-port-name-unknown",
          Severity.ERROR,
          "Service Connect names a port that the task does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .task()
          .map(task -> Names.ofPorts(task.definition()))
          .ifPresent(
              ports ->
                  service.connect().map(ServiceConnect::endpoints).orElse(List.of()).stream()
                      .map(Endpoint::portName)
                      .forEach(name -> ports.check(name, findings)));
    }
  }
}
