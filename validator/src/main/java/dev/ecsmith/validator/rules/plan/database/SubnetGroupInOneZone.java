package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** RDS wants to be able to move a database into another zone. */
final class SubnetGroupInOneZone implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "subnet-group-in-one-zone",
          Severity.ERROR,
          "The subnets of a database are all in one zone",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource group : plan.ofType("aws_db_subnet_group")) {
      Value<List<Node>> subnets = group.attributes().list("subnet_ids");
      Link link = group.link("subnet_ids", "aws_subnet");
      List<Value<String>> zones =
          link.resources().stream().map(subnet -> subnet.string("availability_zone")).toList();
      boolean one =
          link.complete()
              && (link.isWhole() || link.resources().isEmpty())
              && (link.resources().size() + link.others().size() == 1
                  || (!zones.isEmpty()
                      && zones.stream().allMatch(Value::isKnown)
                      && zones.stream().map(Value::known).distinct().count() == 1));
      if (one) {
        findings.add(
            subnets.isAbsent() ? group.node() : link.at(),
            zones.size() > 1
                ? "The subnets are all in "
                    + zones.get(0).known().orElseThrow()
                    + ", and RDS needs them in two zones or more."
                : "There is one subnet, and RDS needs subnets in two zones or more.",
            "Add a subnet in another zone.");
      }
    }
  }
}
