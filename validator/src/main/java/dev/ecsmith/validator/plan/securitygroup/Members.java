package dev.ecsmith.validator.plan.securitygroup;

import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups.Owned;
import dev.ecsmith.validator.rule.Words;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What has network interfaces in security groups that the plan holds with all their rules.
 *
 * @param at what names the groups
 * @param rules those of one direction
 */
public record Members(Link at, Direction direction, List<Owned> rules) {
  public Members {
    rules = List.copyOf(rules);
  }

  /** Nothing where there may be other groups or rules than the plan tells. */
  public static Optional<Members> of(Link groups, Direction direction, SecurityGroups all) {
    return all.openings(groups, direction).map(rules -> new Members(groups, direction, rules));
  }

  /** In the order of the plan. */
  public List<Resource> groups() {
    return at.resources();
  }

  /** Whether it is known that no rule is about this port. */
  public boolean areClosedOn(int port) {
    return rules.stream().noneMatch(each -> each.opening().mayMatch(port));
  }

  /** Whether it is known that no rule is about this port and members of these groups. */
  public boolean areClosedTo(List<Resource> peers, int port) {
    return rules.stream().noneMatch(each -> each.opening().mayMatch(port) && each.mayAdmit(peers));
  }

  /** Whether it is known that no rule is about members of these groups. */
  public boolean areClosedTo(List<Resource> peers) {
    return rules.stream().noneMatch(each -> each.mayAdmit(peers));
  }

  /** Whether it is known that no rule is about this port and anything but members of groups. */
  public boolean areClosedToAddresses(int port) {
    return rules.stream()
        .noneMatch(each -> each.opening().mayMatch(port) && each.opening().mayNameAddresses());
  }

  /** For the middle of a sentence. */
  public String names() {
    return names(groups());
  }

  /** The same of other groups. */
  public static String names(List<Resource> groups) {
    return Words.listed(groups.stream().map(Resource::address).toList());
  }

  /**
   * What the rules are about in place of a port, as a sentence; empty where that isn't known.
   *
   * @param wanted the port that they don't open to whom they should
   */
  public String otherwise(int wanted) {
    if (rules.isEmpty()) {
      return "So far it lets nothing " + (direction == Direction.INGRESS ? "in." : "out.");
    }
    TreeSet<Long> single = new TreeSet<>();
    for (Owned rule : rules) {
      if (rule.opening().mayMatch(wanted)) {
        return "Its rules for that port name others.";
      }
      if (!rule.opening().from().isKnown()
          || !rule.opening().from().known().equals(rule.opening().to().known())) {
        return "";
      }
      single.add(rule.opening().from().known().orElseThrow());
    }
    return "Its rules are for port "
        + Words.listed(single.stream().map(Object::toString).toList())
        + ".";
  }
}
