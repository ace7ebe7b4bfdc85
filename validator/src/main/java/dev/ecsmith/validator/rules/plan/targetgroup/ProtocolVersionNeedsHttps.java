package dev.ecsmith.validator.rules.plan.targetgroup;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** An Application Load Balancer speaks HTTP/2 and gRPC to targets for HTTPS listeners alone. */
final class ProtocolVersionNeedsHttps implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "protocol-version-needs-https",
          Severity.ERROR,
          "A listener without TLS forwards to a target group for gRPC or HTTP/2",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html");

  private final LoadBalancerLimits facts;

  ProtocolVersionNeedsHttps(LoadBalancerLimits facts) {
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
          .filter(listener -> listener.protocol().knownTo("HTTP"::equals))
          .ifPresent(
              listener -> routing.targetGroups().forEach(link -> check(link, listener, findings)));
    }
  }

  private void check(Link link, Listener listener, FindingSink findings) {
    link.only()
        .ifPresent(
            group ->
                group
                    .string("protocol_version")
                    .known()
                    .filter(facts.versionsOnHttps()::contains)
                    .filter(version -> group.string("protocol").knownTo(p -> p.startsWith("HTTP")))
                    .ifPresent(
                        version ->
                            findings.add(
                                link.at(),
                                listener.resource().address()
                                    + " takes HTTP, but "
                                    + group.address()
                                    + " has protocol version "
                                    + version
                                    + ", for which AWS demands an HTTPS listener.",
                                "Forward to it from an HTTPS listener.")));
  }
}
