package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.network.Destination.AwsService;
import dev.ecsmith.validator.network.EgressNeed;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.network.Endpoint;
import dev.ecsmith.validator.plan.network.Network;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A gateway endpoint is an entry of route tables, and is there for their subnets alone. */
final class GatewayEndpointNotRouted implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "gateway-endpoint-not-routed",
          Severity.ERROR,
          "No route leads from the subnets of tasks to a gateway endpoint that they need",
          "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Network network = Network.of(plan);
    for (Placement placement : Placement.withoutInternet(plan)) {
      Set<AwsService> told = new HashSet<>();
      for (EgressNeed need : TaskNeeds.of(placement.service(), placement.task())) {
        if (need.destination() instanceof AwsService wanted && told.add(wanted)) {
          check(placement, need, placement.leadingTo(wanted), network, findings);
        }
      }
    }
  }

  private static void check(
      Placement placement,
      EgressNeed need,
      List<Endpoint> endpoints,
      Network network,
      FindingSink findings) {
    if (!endpoints.isEmpty()
        && endpoints.stream().allMatch(each -> isBeside(each, placement.tables(), network))) {
      Endpoint endpoint = endpoints.get(0);
      findings.add(
          endpoint.resource().node(),
          "No route table of "
              + placement.subnets()
              + " leads to "
              + endpoint.service()
              + ", which the tasks of "
              + placement.service().resource().address()
              + " need for "
              + need.reason()
              + ".",
          "Add the route tables of these subnets to `route_table_ids`.");
    }
  }

  /** Whether it is known to be of no use where these tables are. */
  private static boolean isBeside(Endpoint endpoint, List<Resource> tables, Network network) {
    return endpoint.gateway()
        && network
            .tables(endpoint)
            .filter(leading -> tables.stream().noneMatch(leading::contains))
            .isPresent();
  }
}
