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
import java.util.List;
import java.util.Optional;

/** The proxy sees single requests only where it speaks their protocol. */
final class ServiceConnectTimeoutForTcp implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-timeout-for-tcp",
          Severity.WARNING,
          "Service Connect limits the time of a request on a port whose requests it can not tell apart",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      for (Endpoint endpoint : service.connect().map(ServiceConnect::endpoints).orElse(List.of())) {
        Optional<Value<Long>> limit =
            endpoint.timeout().map(timeout -> timeout.integer("per_request_timeout_seconds"));
        limit
            .filter(seconds -> seconds.knownTo(number -> number > 0))
            .filter(seconds -> speaksTcp(service, endpoint))
            .ifPresent(
                seconds ->
                    findings.add(
                        seconds,
                        "Port `"
                            + endpoint.portName().known().orElseThrow()
                            + "` has no `appProtocol`, so its proxy forwards TCP, and a limit of "
                            + seconds.known().orElseThrow()
                            + " s for each request has no effect.",
                        "Give the port mapping the `appProtocol` http, http2 or grpc, or take"
                            + " `per_request_timeout_seconds` away."));
      }
    }
  }

  private static boolean speaksTcp(Service service, Endpoint endpoint) {
    return service.task().stream()
        .flatMap(task -> task.definition().containers().stream())
        .flatMap(container -> container.portMappings().stream())
        .filter(port -> port.name().isKnown())
        .filter(port -> port.name().known().equals(endpoint.portName().known()))
        .anyMatch(port -> port.appProtocol().isAbsent());
  }
}
