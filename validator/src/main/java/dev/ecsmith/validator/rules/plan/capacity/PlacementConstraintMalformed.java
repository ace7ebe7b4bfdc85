package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** An expression belongs to one of the two types. */
final class PlacementConstraintMalformed implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "placement-constraint-malformed",
          Severity.ERROR,
          "A placement constraint lacks its expression, or has one that it doesn't take",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    for (Attributes constraint : service.resource().blocks("placement_constraints")) {
      Value<String> type = constraint.string("type");
      Value<String> expression = constraint.string("expression");
      if (type.knownTo("distinctInstance"::equals) && expression.isKnown()) {
        findings.add(
            expression,
            "A constraint of type \"distinctInstance\" takes no expression.",
            "Remove it, or add a second constraint of type \"memberOf\".");
      } else if (type.knownTo("memberOf"::equals) && expression.isAbsent()) {
        findings.add(
            type,
            "A constraint of type \"memberOf\" needs an expression, and has none.",
            "Add `expression`, for example \"attribute:ecs.instance-type =~ m7.*\".");
      }
    }
  }
}
