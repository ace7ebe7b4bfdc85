package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.schemas.AwsVpcLimits;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** ECS refuses a longer list, and the provider doesn't count. */
final class NetworkListTooLong implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "network-list-too-long",
          Severity.ERROR,
          "A service has more subnets or security groups than ECS takes",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html");

  private final List<Listed> lists;

  NetworkListTooLong(AwsVpcLimits limits) {
    this.lists = Listed.all(limits);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Listed.configurations(plan)
        .forEach(
            network ->
                lists.forEach(list -> check(network.list(list.attribute()), list, findings)));
  }

  private static void check(Value<List<Node>> value, Listed list, FindingSink findings) {
    value.ifKnown(
        elements -> {
          if (elements.size() > list.limit()) {
            findings.add(
                value,
                "The service has "
                    + elements.size()
                    + " "
                    + list.noun()
                    + ", and ECS takes "
                    + list.limit()
                    + " at most.",
                "Leave out " + (elements.size() - list.limit()) + ".");
          }
        });
  }
}
