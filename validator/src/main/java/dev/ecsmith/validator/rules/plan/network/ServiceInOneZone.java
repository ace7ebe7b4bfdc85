package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.network.Network;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Where a zone fails, all tasks in it do. */
final class ServiceInOneZone implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "service-in-one-zone",
              Severity.WARNING,
              "All subnets of a service are in one Availability Zone",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Listed.configurations(plan).forEach(network -> check(network, findings));
  }

  private static void check(Attributes network, FindingSink findings) {
    Value<List<Node>> listed = network.list("subnets");
    Link subnets = network.link("subnets", Network.SUBNET);
    boolean single =
        listed.knownTo(list -> list.size() == 1)
            || (subnets.complete() && subnets.resources().size() + subnets.others().size() == 1);
    Optional<String> zone = zone(subnets);
    if (single || zone.isPresent()) {
      findings.add(
          listed,
          zone.map(name -> "All subnets of the service are in " + name)
                  .orElse("The service has one subnet")
              + ", so a fault of that zone takes all its tasks.",
          "Name subnets in at least two Availability Zones.");
    }
  }

  /** The zone that all of them are in. */
  private static Optional<String> zone(Link subnets) {
    if (!subnets.isWhole() || subnets.resources().size() < 2) {
      return Optional.empty();
    }
    List<Optional<String>> zones =
        subnets.resources().stream()
            .map(subnet -> subnet.string("availability_zone").known())
            .distinct()
            .toList();
    return zones.size() == 1 ? zones.get(0) : Optional.empty();
  }
}
