package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Map;

/** An Application Load Balancer understands HTTP, a Network Load Balancer what is below it. */
final class ListenerProtocolNotSupported implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "listener-protocol-not-supported",
          Severity.ERROR,
          "A listener takes a protocol that its load balancer doesn't understand",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html");

  private final LoadBalancerLimits facts;

  ListenerProtocolNotSupported(LoadBalancerLimits facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Listener listener : plan.loadBalancing().listeners()) {
      listener
          .loadBalancerType()
          .filter(facts.listenerProtocols()::containsKey)
          .ifPresent(type -> check(listener.protocol(), type, findings));
    }
  }

  private void check(Value<String> protocol, String type, FindingSink findings) {
    List<String> allowed = facts.listenerProtocols().get(type);
    protocol.ifKnown(
        name -> {
          if (!allowed.contains(name)) {
            findings.add(
                protocol,
                "The listener takes "
                    + name
                    + ", but its load balancer is of type \""
                    + type
                    + "\", which takes "
                    + String.join(", ", allowed)
                    + ".",
                "Use one of these, or set `load_balancer_type = \"" + fitting(name) + "\"`.");
          }
        });
  }

  private String fitting(String protocol) {
    return facts.listenerProtocols().entrySet().stream()
        .filter(entry -> entry.getValue().contains(protocol))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("gateway");
  }
}
