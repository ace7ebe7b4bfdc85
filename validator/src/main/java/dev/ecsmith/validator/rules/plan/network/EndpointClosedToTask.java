package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.network.Destination.AwsService;
import dev.ecsmith.validator.network.EgressNeed;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.network.Endpoint;
import dev.ecsmith.validator.plan.securitygroup.Direction;
import dev.ecsmith.validator.plan.securitygroup.Members;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/**
 * With private DNS all calls to a service go to its endpoint, also those that could go by the
 * internet.
 */
final class EndpointClosedToTask implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "endpoint-closed-to-task",
          Severity.ERROR,
          "The security group of a VPC endpoint doesn't let in the tasks that need it",
          "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html");

  private static final String GROUPS = "security_group_ids";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    SecurityGroups groups = SecurityGroups.of(plan);
    for (Placement placement : Placement.all(plan)) {
      Link tasks =
          SecurityGroups.named(placement.service().network().orElseThrow(), "security_groups");
      if (!tasks.isWhole()) {
        continue;
      }
      Set<Endpoint> told = new HashSet<>();
      for (EgressNeed need : TaskNeeds.of(placement.service(), placement.task())) {
        if (need.destination() instanceof AwsService service) {
          placement.leadingTo(service).stream()
              .filter(endpoint -> !endpoint.gateway() && told.add(endpoint))
              .filter(EndpointClosedToTask::answersToTheName)
              .forEach(
                  endpoint -> {
                    if (isInDefaultGroup(endpoint, placement, tasks, plan)) {
                      tellOfDefaultGroup(endpoint, placement, need, findings);
                    } else {
                      check(endpoint, placement, tasks, need, groups, findings);
                    }
                  });
        }
      }
    }
  }

  private static boolean answersToTheName(Endpoint endpoint) {
    return endpoint.resource().bool("private_dns_enabled").knownTo(on -> on)
        && endpoint
            .resource()
            .namedBy("aws_vpc_endpoint_security_group_association", "vpc_endpoint_id")
            .isEmpty();
  }

  /** Whether AWS puts it into a group of a new VPC that lets in its own members alone. */
  private static boolean isInDefaultGroup(
      Endpoint endpoint, Placement placement, Link tasks, Plan plan) {
    Resource resource = endpoint.resource();
    boolean none = !resource.isWritten(GROUPS) && !resource.attributes().list(GROUPS).isKnown();
    return none
        && plan.isNew(resource)
        && plan.isNew(placement.vpc())
        && tasks.resources().stream().allMatch(each -> each.type().equals("aws_security_group"))
        && plan.ofType("aws_default_security_group").stream()
            .noneMatch(each -> each.mayName(placement.vpc()));
  }

  private static void tellOfDefaultGroup(
      Endpoint endpoint, Placement placement, EgressNeed need, FindingSink findings) {
    findings.add(
        endpoint.resource().node(),
        "The endpoint is in the default security group of its VPC, which lets in its own members"
            + " alone, and not the tasks of "
            + placement.service().resource().address()
            + ", which need it for "
            + need.reason()
            + ".",
        "Name a group in `security_group_ids` that lets in TCP "
            + need.port()
            + " from the tasks.");
  }

  private static void check(
      Endpoint endpoint,
      Placement placement,
      Link tasks,
      EgressNeed need,
      SecurityGroups groups,
      FindingSink findings) {
    Members.of(endpoint.groups(), Direction.INGRESS, groups)
        .filter(members -> members.areClosedTo(tasks.resources(), need.port()))
        .ifPresent(
            members ->
                findings.add(
                    members.at().at(),
                    members.names()
                        + " of the endpoint doesn't let in port "
                        + need.port()
                        + " from "
                        + Members.names(tasks.resources())
                        + " of "
                        + placement.service().resource().address()
                        + ", which needs it for "
                        + need.reason()
                        + ".",
                    ("Add an ingress rule for TCP "
                            + need.port()
                            + " from there. "
                            + members.otherwise(need.port()))
                        .strip()));
  }
}
