package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.network.Network;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Subnets, security groups and target groups work together within a VPC alone. */
final class ServiceAcrossVpcs implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-across-vpcs",
          Severity.ERROR,
          "A security group or target group of a service is in another VPC than its subnets",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html");

  /** A VPC of the plan, or the identifier of another. */
  private record Vpc(String name) {
    static Optional<Vpc> of(Resource resource) {
      Link vpc = resource.link("vpc_id", Network.VPC);
      if (vpc.only().isPresent()) {
        return vpc.only().map(each -> new Vpc(each.address()));
      }
      return vpc.complete() && vpc.resources().isEmpty() && vpc.others().size() == 1
          ? Optional.of(new Vpc(vpc.others().get(0)))
          : Optional.empty();
    }

    /** Whether both are known to be others: a VPC of the plan has an identifier too. */
    boolean differsFrom(Vpc other) {
      return !name.equals(other.name) && isIdentifier() == other.isIdentifier();
    }

    private boolean isIdentifier() {
      return name.startsWith("vpc-");
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .network()
          .flatMap(network -> vpc(network.link("subnets", Network.SUBNET)))
          .ifPresent(vpc -> check(service, service.network().orElseThrow(), vpc, findings));
    }
  }

  private static void check(Service service, Attributes network, Vpc vpc, FindingSink findings) {
    Link groups = SecurityGroups.named(network, "security_groups");
    tell(groups, vpc, findings);
    for (Attributes target : service.loadBalancers()) {
      tell(
          target.link("target_group_arn", "aws_lb_target_group", "aws_alb_target_group"),
          vpc,
          findings);
    }
  }

  private static void tell(Link link, Vpc subnets, FindingSink findings) {
    vpc(link)
        .filter(subnets::differsFrom)
        .ifPresent(
            other ->
                findings.add(
                    link.at(),
                    link.resources().get(0).address()
                        + " is in "
                        + other.name()
                        + ", and the subnets of the service are in "
                        + subnets.name()
                        + ".",
                    "Take all of them from one VPC."));
  }

  /** The one VPC that all of them are known to be in. */
  private static Optional<Vpc> vpc(Link link) {
    if (!link.isWhole()) {
      return Optional.empty();
    }
    List<Optional<Vpc>> vpcs = link.resources().stream().map(Vpc::of).distinct().toList();
    return vpcs.size() == 1 ? vpcs.get(0) : Optional.empty();
  }
}
