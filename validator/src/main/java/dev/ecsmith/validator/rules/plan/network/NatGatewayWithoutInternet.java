package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.network.Exit;
import dev.ecsmith.validator.plan.network.Network;
import dev.ecsmith.validator.plan.network.Ways;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rule.Words;

/** A public NAT gateway sends on what it gets by the routes of its own subnet. */
final class NatGatewayWithoutInternet implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "nat-gateway-without-internet",
          Severity.ERROR,
          "A NAT gateway stands in a subnet without a route to an internet gateway",
          "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Network network = Network.of(plan);
    for (Resource gateway : plan.ofType("aws_nat_gateway")) {
      Value<String> kind = gateway.string("connectivity_type");
      Link subnets = gateway.link("subnet_id", Network.SUBNET);
      if ((kind.isAbsent() || kind.knownTo("public"::equals))
          && subnets.isWhole()
          && subnets.resources().stream().map(network::ways).allMatch(this::isClosed)) {
        findings.add(
            subnets.at(),
            "The NAT gateway stands in "
                + Words.listed(subnets.resources().stream().map(Resource::address).toList())
                + ", which has no route to an internet gateway.",
            "Put it into a public subnet, and let private subnets have the route to it.");
      }
    }
  }

  private boolean isClosed(Ways ways) {
    return ways.complete()
        && !ways.exits().contains(Exit.INTERNET_GATEWAY)
        && !ways.exits().contains(Exit.OTHER);
  }
}
