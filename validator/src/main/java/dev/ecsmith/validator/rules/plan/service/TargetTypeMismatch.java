package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * A task with a network interface of its own is a target by its address, others by the instance.
 */
final class TargetTypeMismatch implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "target-type-mismatch",
          Severity.ERROR,
          "A target group has another type of target than the network mode of the task needs",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .networkMode()
          .ifPresent(mode -> service.loadBalancers().forEach(each -> check(each, mode, findings)));
    }
  }

  private static void check(Attributes target, String mode, FindingSink findings) {
    Service.targetGroup(target).only().ifPresent(group -> check(group, mode, findings));
  }

  private static void check(Resource group, String mode, FindingSink findings) {
    Value<String> type = group.string("target_type");
    String needed = mode.equals("awsvpc") ? "ip" : "instance";
    String actual = type.known().orElse("instance");
    if (!type.isUnknown() && !actual.equals(needed)) {
      findings.add(
          type,
          "The tasks are in network mode \""
              + mode
              + "\", for which targets are of type \""
              + needed
              + "\", and not \""
              + actual
              + "\".",
          "Set `target_type = \"" + needed + "\"`.");
    }
  }
}
