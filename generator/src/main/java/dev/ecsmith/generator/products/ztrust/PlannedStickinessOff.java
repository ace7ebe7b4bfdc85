package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.plan.PlannedStack;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** A session lives in one task; a browser that is sent to another is logged out. */
final class PlannedStickinessOff implements Rule<PlannedStack> {
  @Override
  public RuleInfo info() {
    return StickinessOffWithSeveralTasks.INFO;
  }

  @Override
  public void check(PlannedStack stack, FindingSink findings) {
    for (Service service : stack.services()) {
      Optional<Long> tasks = service.resource().integer("desired_count").known();
      if (tasks.filter(count -> count > 1).isPresent()) {
        service.loadBalancers().stream()
            .flatMap(each -> each.link("target_group_arn", "aws_lb_target_group").only().stream())
            .forEach(group -> check(group, tasks.get(), findings));
      }
    }
  }

  private static void check(Resource group, long tasks, FindingSink findings) {
    Optional<Attributes> stickiness = group.block("stickiness");
    boolean off =
        stickiness.isEmpty()
            ? group.attributes().knowsBlocks("stickiness")
            : stickiness.get().bool("enabled").knownTo(enabled -> !enabled);
    if (off) {
      findings.add(
          stickiness.map(Attributes::node).orElse(group.node()),
          StickinessOffWithSeveralTasks.message(tasks),
          "Turn it on, or set the number of tasks to 1.");
    }
  }
}
