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

  static Forwards of(LoadBalancing all) {
    Set<Resource> targetGroups = new HashSet<>();
    List<Resource> vague = new ArrayList<>();
    for (Routing routing : all.routings()) {
      List<Link> links = routing.targetGroups();
      links.forEach(link -> targetGroups.addAll(link.resources()));
      if (!routing.knowsTargetGroups() || !links.stream().allMatch(Link::complete)) {
        vague.add(routing.resource());
      }
    }
    return new Forwards(targetGroups, vague);
  }

  /** Whether something forwards to a target group; also where that isn't known. */
  public boolean mayReach(Resource targetGroup) {
    return targetGroups.contains(targetGroup)
        || vague.stream().anyMatch(each -> each.mayName(targetGroup));
  }
}
