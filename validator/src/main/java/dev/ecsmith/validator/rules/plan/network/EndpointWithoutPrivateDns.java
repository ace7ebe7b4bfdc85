package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.document.Value;
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

/**
 * Without private DNS the name of a service still means its public addresses, and what ECS and
 * agents ask for is that name.
 */
final class EndpointWithoutPrivateDns implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "endpoint-without-private-dns",
          Severity.ERROR,
          "A VPC endpoint that tasks need doesn't answer to the name of its service",
          "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html");

  private static final String OTHER_STEP = "aws_vpc_endpoint_private_dns";
  private static final String ATTRIBUTE = "private_dns_enabled";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Set<String> told = new HashSet<>();
    for (Placement placement : Placement.withoutInternet(plan)) {
      if (mayNameOtherwise(plan, placement.vpc())) {
        continue;
      }
      for (EgressNeed need : TaskNeeds.of(placement.service(), placement.task())) {
        if (need.destination() instanceof AwsService wanted) {
          List<Endpoint> endpoints = placement.leadingTo(wanted);
          if (!endpoints.isEmpty()
              && endpoints.stream().allMatch(each -> isNameless(each, plan))
              && told.add(endpoints.get(0).resource().address())) {
            tell(endpoints.get(0), placement, wanted, need, findings);
          }
        }
      }
    }
  }

  private static void tell(
      Endpoint endpoint,
      Placement placement,
      AwsService wanted,
      EgressNeed need,
      FindingSink findings) {
    Value<Boolean> enabled = endpoint.resource().bool(ATTRIBUTE);
    findings.add(
        enabled.isKnown() ? enabled.at() : endpoint.resource().node(),
        "The endpoint doesn't answer to "
            + wanted.host()
            + ", where the tasks of "
            + placement.service().resource().address()
            + " look for it, and nothing else leads there ("
            + need.reason()
            + ").",
        "Set `private_dns_enabled = true`.");
  }

  /** What the configuration leaves out the provider turns off. */
  private static boolean isNameless(Endpoint endpoint, Plan plan) {
    Value<Boolean> enabled = endpoint.resource().bool(ATTRIBUTE);
    return !endpoint.gateway()
        && endpoint.resource().namedBy(OTHER_STEP, "vpc_endpoint_id").isEmpty()
        && (enabled.knownTo(on -> !on)
            || (enabled.isUnknown()
                && !endpoint.resource().isWritten(ATTRIBUTE)
                && plan.isNew(endpoint.resource())));
  }

  /** Whether the name may be that of a zone of the user's own. */
  private static boolean mayNameOtherwise(Plan plan, Resource vpc) {
    return !plan.ofType("aws_route53_zone_association").isEmpty()
        || plan.ofType("aws_route53_zone").stream()
            .filter(
                zone ->
                    zone.blocks("vpc").stream()
                        .map(each -> each.link("vpc_id", Network.VPC))
                        .anyMatch(each -> !each.complete() || each.resources().contains(vpc)))
            .map(zone -> zone.string("name"))
            .anyMatch(name -> name.isUnknown() || name.knownTo(text -> text.contains("amazonaws")));
  }
}
