package dev.ecsmith.validator.rules.plan.securitygroup;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.securitygroup.Direction;
import dev.ecsmith.validator.plan.securitygroup.Members;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Set;

/** Clients of a listener get as far as the security group of its load balancer lets them. */
final class ListenerPortClosed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "listener-port-closed",
          Severity.ERROR,
          "The security group of a load balancer lets nobody in on the port of a listener",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html");

  private static final Set<String> WITHOUT_TCP = Set.of("UDP", "TCP_UDP", "QUIC", "TCP_QUIC");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    SecurityGroups groups = SecurityGroups.of(plan);
    Front.listeners(plan)
        .filter(listener -> !listener.string("protocol").knownTo(WITHOUT_TCP::contains))
        .forEach(
            listener ->
                Front.loadBalancer(listener)
                    .map(balancer -> SecurityGroups.named(balancer.attributes(), "security_groups"))
                    .flatMap(named -> Members.of(named, Direction.INGRESS, groups))
                    .ifPresent(balancer -> check(listener, balancer, findings)));
  }

  private static void check(Resource listener, Members balancer, FindingSink findings) {
    Value<Long> port = listener.integer("port");
    port.ifKnown(
        number -> {
          if (balancer.areClosedOn(Math.toIntExact(number))) {
            findings.add(
                port,
                balancer.names()
                    + " of the load balancer lets nobody in on port "
                    + number
                    + " of this listener.",
                ("Add an ingress rule for TCP "
                        + number
                        + ". "
                        + balancer.otherwise(Math.toIntExact(number)))
                    .strip());
          }
        });
  }
}
