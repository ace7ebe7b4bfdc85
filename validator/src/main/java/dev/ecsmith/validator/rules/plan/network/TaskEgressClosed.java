package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.network.Destination.AwsService;
import dev.ecsmith.validator.network.Destination.PublicHost;
import dev.ecsmith.validator.network.EgressNeed;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.network.Endpoint;
import dev.ecsmith.validator.plan.securitygroup.Direction;
import dev.ecsmith.validator.plan.securitygroup.Members;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * AWS lets everything out of a new security group, and Terraform takes that rule away again. What
 * starts a task goes by the groups of the task.
 */
final class TaskEgressClosed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "task-egress-closed",
          Severity.ERROR,
          "The security group of tasks on Fargate doesn't let them out to what they need",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    SecurityGroups groups = SecurityGroups.of(plan);
    List<Placement> placements = Placement.withoutInternet(plan);
    for (Service service : plan.services()) {
      if (!service.runsOnFargate() || service.task().isEmpty() || service.network().isEmpty()) {
        continue;
      }
      Link named = SecurityGroups.named(service.network().get(), "security_groups");
      Optional<Placement> placement =
          placements.stream().filter(each -> each.service().equals(service)).findFirst();
      Members.of(named, Direction.EGRESS, groups)
          .ifPresent(
              tasks ->
                  check(tasks, placement, TaskNeeds.of(service, service.task().get()), findings));
    }
  }

  private static void check(
      Members tasks, Optional<Placement> placement, List<EgressNeed> needs, FindingSink findings) {
    Map<String, String> services = new LinkedHashMap<>();
    Map<String, String> hosts = new LinkedHashMap<>();
    for (EgressNeed need : needs) {
      if (need.destination() instanceof AwsService service && isClosed(tasks, placement, need)) {
        services.putIfAbsent(service.endpointService(), need.reason());
      }
      if (need.destination() instanceof PublicHost host && tasks.areClosedOn(need.port())) {
        hosts.putIfAbsent(host.host(), need.reason());
      }
    }
    if (!services.isEmpty() || !hosts.isEmpty()) {
      findings.add(
          tasks.at().at(),
          tasks.names()
              + " of the tasks doesn't let them out to "
              + new Unreachable(services, hosts).phrase()
              + ".",
          ("Add an egress rule for TCP "
                  + needs.get(0).port()
                  + " to there. "
                  + tasks.otherwise(needs.get(0).port()))
              .strip());
    }
  }

  /** A gateway endpoint is reached under public addresses, others by members of their groups. */
  private static boolean isClosed(Members tasks, Optional<Placement> placement, EgressNeed need) {
    if (tasks.areClosedOn(need.port())) {
      return true;
    }
    List<Endpoint> endpoints =
        placement.map(each -> each.leadingTo((AwsService) need.destination())).orElse(List.of());
    return !endpoints.isEmpty()
        && endpoints.stream().allMatch(each -> isClosed(tasks, each, need.port()));
  }

  private static boolean isClosed(Members tasks, Endpoint endpoint, int port) {
    return endpoint.gateway()
        ? tasks.areClosedToAddresses(port)
        : endpoint.groups().isWhole() && tasks.areClosedTo(endpoint.groups().resources(), port);
  }
}
