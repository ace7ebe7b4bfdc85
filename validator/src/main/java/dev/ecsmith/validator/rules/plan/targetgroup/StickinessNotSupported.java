package dev.ecsmith.validator.rules.plan.targetgroup;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** By a cookie a target can be found again in HTTP only, by the client's address elsewhere. */
final class StickinessNotSupported implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "stickiness-not-supported",
          Severity.ERROR,
          "A target group has a kind of stickiness that its protocol doesn't have",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html");

  private final LoadBalancerLimits facts;

  StickinessNotSupported(LoadBalancerLimits facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource group : plan.loadBalancing().targetGroups()) {
      group
          .block("stickiness")
          .filter(
              block -> block.bool("enabled").isAbsent() || block.bool("enabled").knownTo(on -> on))
          .ifPresent(block -> check(block.string("type"), group.string("protocol"), findings));
    }
  }

  private void check(Value<String> type, Value<String> protocol, FindingSink findings) {
    List<String> protocols = type.known().map(facts.stickiness()::get).orElse(List.of());
    protocol.ifKnown(
        name -> {
          if (!protocols.isEmpty() && !protocols.contains(name)) {
            findings.add(
                type,
                "Stickiness by \""
                    + type.known().orElseThrow()
                    + "\" is for "
                    + String.join(", ", protocols)
                    + ", and the target group is for "
                    + name
                    + ".",
                kinds(name));
          }
        });
  }

  private String kinds(String protocol) {
    List<String> kinds =
        facts.stickiness().entrySet().stream()
            .filter(entry -> entry.getValue().contains(protocol))
            .map(entry -> "`" + entry.getKey() + "`")
            .sorted()
            .toList();
    return kinds.isEmpty()
        ? "Leave out the block: " + protocol + " has no stickiness."
        : "Use " + String.join(" or ", kinds) + ", or leave out the block.";
  }
}
