package dev.ecsmith.validator.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the listeners of load balancers and their rules forward to.
 *
 * @param targetGroups of the plan
 * @param vague listeners and rules that may forward to others as well
 */
public record Forwards(Set<Resource> targetGroups, List<Resource> vague) {
  public Forwards {
    targetGroups = Set.copyOf(targetGroups);
    vague = List.copyOf(vague);
  }

  static Forwards of(Plan plan) {
    Set<Resource> targetGroups = new HashSet<>();
    List<Resource> vague = new ArrayList<>();
    for (String type : List.of("aws_lb_listener", "aws_alb_listener")) {
      plan.ofType(type).forEach(each -> add(each, "default_action", targetGroups, vague));
    }
    for (String type : List.of("aws_lb_listener_rule", "aws_alb_listener_rule")) {
      plan.ofType(type).forEach(each -> add(each, "action", targetGroups, vague));
    }
    return new Forwards(targetGroups, vague);
  }

  private static void add(
      Resource from, String action, Set<Resource> targetGroups, List<Resource> vague) {
    List<Link> links = new ArrayList<>();
    boolean known = from.attributes().knowsBlocks(action);
    for (Attributes each : from.blocks(action)) {
      links.add(each.link("target_group_arn", Service.TARGET_GROUPS));
      known &= each.knowsBlocks("forward");
      for (Attributes forward : each.blocks("forward")) {
        known &= forward.knowsBlocks("target_group");
        forward
            .blocks("target_group")
            .forEach(group -> links.add(group.link("arn", Service.TARGET_GROUPS)));
      }
    }
    links.forEach(link -> targetGroups.addAll(link.resources()));
    if (!known || !links.stream().allMatch(Link::complete)) {
      vague.add(from);
    }
  }

  /** Whether something forwards to a target group; also where that isn't known. */
  public boolean mayReach(Resource targetGroup) {
    return targetGroups.contains(targetGroup)
        || vague.stream().anyMatch(each -> each.mayName(targetGroup));
  }
}
