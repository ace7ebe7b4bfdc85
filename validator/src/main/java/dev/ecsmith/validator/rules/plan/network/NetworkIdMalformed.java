package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.schemas.AwsVpcLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** A name in place of an identifier, or that of something else, is refused only when applied. */
final class NetworkIdMalformed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "network-id-malformed",
          Severity.ERROR,
          "What a service names as a subnet or security group can't be the identifier of one",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html");

  private final List<Listed> lists;

  NetworkIdMalformed(AwsVpcLimits limits) {
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
                lists.forEach(
                    list ->
                        network
                            .strings(list.attribute())
                            .forEach(value -> check(value, list, findings))));
  }

  private static void check(Value<String> value, Listed list, FindingSink findings) {
    value.ifKnown(
        id -> {
          if (!list.form().matcher(id).matches()) {
            findings.add(
                value,
                "\"" + id + "\" among the " + list.noun() + " is no identifier of one.",
                "Name it as AWS does: `" + list.example() + "`.");
          }
        });
  }
}
