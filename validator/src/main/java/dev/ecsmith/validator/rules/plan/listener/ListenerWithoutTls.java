package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.LoadBalancing;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** What goes over the internet in clear text can be read and changed on the way. */
final class ListenerWithoutTls implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "listener-without-tls",
          Severity.WARNING,
          "A load balancer on the internet forwards requests that came in clear text",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Routing routing : plan.loadBalancing().routings()) {
      routing
          .listener()
          .filter(listener -> listener.protocol().knownTo("HTTP"::equals))
          .filter(
              listener -> listener.loadBalancer().filter(LoadBalancing::isOnInternet).isPresent())
          .ifPresent(listener -> check(routing, findings));
    }
  }

  private static void check(Routing routing, FindingSink findings) {
    routing.actions().stream()
        .map(action -> action.string("type"))
        .filter(type -> type.knownTo("forward"::equals))
        .forEach(
            type ->
                findings.add(
                    type,
                    "The "
                        + (routing.isRule() ? "rule" : "listener")
                        + " forwards what came over HTTP, and the load balancer is on the internet.",
                    "Forward from an HTTPS listener, and let this one redirect to it; or set"
                        + " `internal = true`."));
  }
}
