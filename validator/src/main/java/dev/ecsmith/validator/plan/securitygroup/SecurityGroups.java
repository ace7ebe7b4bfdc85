package dev.ecsmith.validator.plan.securitygroup;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The security groups of a plan with their rules, whether these stand in the group or are resources
 * of their own.
 */
public final class SecurityGroups {
  private static final String[] TYPES = {"aws_security_group", "aws_default_security_group"};
  private static final String GROUP = "security_group_id";

  private final Map<Resource, List<Opening>> openings = new HashMap<>();
  private final Map<Resource, Set<Direction>> unknown = new HashMap<>();
  private final Map<Direction, List<Resource>> vague = new EnumMap<>(Direction.class);

  private SecurityGroups() {}

  public static SecurityGroups of(Plan plan) {
    return plan.view(SecurityGroups.class, SecurityGroups::read);
  }

  private static SecurityGroups read(Plan plan) {
    SecurityGroups groups = new SecurityGroups();
    Stream.of(TYPES).flatMap(type -> plan.ofType(type).stream()).forEach(groups::addGroup);
    plan.ofType("aws_security_group_rule").forEach(groups::addRule);
    plan.ofType("aws_vpc_security_group_ingress_rule")
        .forEach(rule -> groups.addRule(rule, Direction.INGRESS));
    plan.ofType("aws_vpc_security_group_egress_rule")
        .forEach(rule -> groups.addRule(rule, Direction.EGRESS));
    return groups;
  }

  /** The groups that an attribute names. */
  public static Link named(Attributes attributes, String name) {
    return attributes.link(name, TYPES);
  }

  /** The rules of a group. */
  public List<Opening> openings(Resource group, Direction direction) {
    return openings.getOrDefault(group, List.of()).stream()
        .filter(each -> each.direction() == direction)
        .toList();
  }

  /** The rules of all these groups; nothing where there may be others than the plan tells. */
  public Optional<List<Owned>> openings(Link groups, Direction direction) {
    boolean known =
        groups.isWhole()
            && groups.resources().stream()
                .allMatch(
                    group ->
                        !group.isData()
                            && vague.getOrDefault(direction, List.of()).stream()
                                .noneMatch(rule -> rule.mayName(group))
                            && !unknown.getOrDefault(group, Set.of()).contains(direction));
    return known
        ? Optional.of(
            groups.resources().stream()
                .flatMap(
                    group ->
                        openings(group, direction).stream().map(each -> new Owned(group, each)))
                .toList())
        : Optional.empty();
  }

  /** A rule, and the group that has it. */
  public record Owned(Resource group, Opening opening) {
    /**
     * @see Opening#mayAdmit
     */
    public boolean mayAdmit(List<Resource> peers) {
      return opening.mayAdmit(peers, group);
    }
  }

  /** The provider computes what the configuration leaves out: that is nothing, or what is there. */
  private void addGroup(Resource group) {
    for (Direction direction : Direction.values()) {
      String block = direction.label();
      if (!group.attributes().knowsBlocks(block)) {
        if (group.isWritten(block)) {
          unknown.computeIfAbsent(group, g -> EnumSet.noneOf(Direction.class)).add(direction);
        }
      }
      for (Attributes each : group.blocks(block)) {
        add(
            group,
            new Opening(
                each.node(),
                direction,
                each.string("protocol"),
                each.integer("from_port"),
                each.integer("to_port"),
                blocks(each, "cidr_blocks", "ipv6_cidr_blocks"),
                isSet(each.list("prefix_list_ids")),
                named(each, "security_groups"),
                !each.bool("self").knownTo(self -> !self) && !each.bool("self").isAbsent()));
      }
    }
  }

  private void addRule(Resource rule) {
    Value<String> type = rule.string("type");
    for (Direction direction : Direction.values()) {
      if (type.isUnknown() || type.knownTo(direction.label()::equals)) {
        Value<Boolean> self = rule.bool("self");
        add(
            rule,
            direction,
            new Opening(
                rule.node(),
                direction,
                rule.string("protocol"),
                rule.integer("from_port"),
                rule.integer("to_port"),
                blocks(rule.attributes(), "cidr_blocks", "ipv6_cidr_blocks"),
                isSet(rule.attributes().list("prefix_list_ids")),
                written(rule, "source_security_group_id"),
                self.knownTo(on -> on)));
      }
    }
  }

  private void addRule(Resource rule, Direction direction) {
    add(
        rule,
        direction,
        new Opening(
            rule.node(),
            direction,
            rule.string("ip_protocol"),
            rule.integer("from_port"),
            rule.integer("to_port"),
            Stream.of("cidr_ipv4", "cidr_ipv6")
                .map(rule::string)
                .filter(value -> !value.isAbsent())
                .toList(),
            !rule.string("prefix_list_id").isAbsent(),
            written(rule, "referenced_security_group_id"),
            false));
  }

  private void add(Resource rule, Direction direction, Opening opening) {
    Link groups = rule.link(GROUP, TYPES);
    if (!groups.complete()) {
      vague.computeIfAbsent(direction, d -> new ArrayList<>()).add(rule);
    }
    groups.resources().forEach(group -> add(group, opening));
  }

  private void add(Resource group, Opening opening) {
    openings.computeIfAbsent(group, g -> new ArrayList<>()).add(opening);
  }

  /** Without what the provider computes. */
  private static Link written(Resource rule, String attribute) {
    return rule.string(attribute).isUnknown() && !rule.isWritten(attribute)
        ? rule.link("", TYPES)
        : rule.link(attribute, TYPES);
  }

  private static List<Value<String>> blocks(Attributes rule, String... names) {
    List<Value<String>> all = new ArrayList<>();
    for (String name : names) {
      Value<?> whole = rule.list(name);
      if (whole instanceof Value.Unknown<?> unknown) {
        all.add(new Value.Unknown<>(unknown.at(), unknown.reason()));
      }
      all.addAll(rule.strings(name));
    }
    return all;
  }

  private static boolean isSet(Value<?> list) {
    return !list.isAbsent();
  }
}
