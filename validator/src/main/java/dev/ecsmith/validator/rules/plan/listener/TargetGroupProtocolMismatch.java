package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** A load balancer forwards what it takes, and translates only between protocols of one layer. */
final class TargetGroupProtocolMismatch implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "target-group-protocol-mismatch",
          Severity.ERROR,
          "A listener forwards to a target group of a protocol that doesn't go with its own",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html");

  private final LoadBalancerLimits facts;

  TargetGroupProtocolMismatch(LoadBalancerLimits facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Routing routing : plan.loadBalancing().routings()) {
      routing
          .listener()
          .flatMap(listener -> listener.protocol().known())
          .filter(facts.targetGroupProtocols()::containsKey)
          .ifPresent(
              protocol -> routing.targetGroups().forEach(link -> check(link, protocol, findings)));
    }
  }

  private void check(Link link, String protocol, FindingSink findings) {
    List<String> allowed = facts.targetGroupProtocols().get(protocol);
    link.only()
        .ifPresent(
            group ->
                group
                    .string("protocol")
                    .known()
                    .filter(name -> !allowed.contains(name))
                    .ifPresent(
                        name ->
                            findings.add(
                                link.at(),
                                "The listener takes "
                                    + protocol
                                    + ", and "
                                    + group.address()
                                    + " is for "
                                    + name
                                    + "; it can forward to target groups for "
                                    + String.join(", ", allowed)
                                    + ".",
                                "Set `protocol` of the target group to one of these.")));
  }
}
