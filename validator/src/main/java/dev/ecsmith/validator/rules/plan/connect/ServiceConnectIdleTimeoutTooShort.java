package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.ServiceConnect;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/**
 * A connection on which nothing comes for so long is closed, also while a request is being
 * answered.
 */
final class ServiceConnectIdleTimeoutTooShort implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-idle-timeout-too-short",
          Severity.WARNING,
          "Service Connect closes idle connections before its limit for a request is over",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service.connect().map(ServiceConnect::endpoints).orElse(List.of()).stream()
          .flatMap(endpoint -> endpoint.timeout().stream())
          .forEach(timeout -> check(timeout, findings));
    }
  }

  /** Without a limit for idle connections there is a default; zero is none. */
  private static void check(Attributes timeout, FindingSink findings) {
    Value<Long> idle = timeout.integer("idle_timeout_seconds");
    Value<Long> request = timeout.integer("per_request_timeout_seconds");
    if (idle.knownTo(limit -> limit > 0 && request.knownTo(longer -> longer > limit))) {
      findings.add(
          idle,
          "Connections are closed after "
              + idle.known().orElseThrow()
              + " s without traffic, and a request may take "
              + request.known().orElseThrow()
              + " s.",
          "Make `idle_timeout_seconds` at least as long as `per_request_timeout_seconds`.");
    }
  }
}
