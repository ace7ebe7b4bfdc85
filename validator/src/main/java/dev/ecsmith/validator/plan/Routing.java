package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens to requests: to all of a listener by default, or to those that meet the conditions
 * of a rule.
 *
 * @param resource the listener or the rule
 * @param listener nothing where the plan doesn't tell whose rule it is
 * @param block the name that the actions have there
 */
public record Routing(Resource resource, Optional<Listener> listener, String block) {
  private static final List<String> RULES =
      List.of("aws_lb_listener_rule", "aws_alb_listener_rule");

  static List<Routing> in(Plan plan, List<Listener> listeners) {
    List<Routing> all = new ArrayList<>();
    listeners.forEach(
        each -> all.add(new Routing(each.resource(), Optional.of(each), "default_action")));
    RULES.stream()
        .flatMap(type -> plan.ofType(type).stream())
        .forEach(rule -> all.add(new Routing(rule, listener(rule), "action")));
    return List.copyOf(all);
  }

  private static Optional<Listener> listener(Resource rule) {
    return rule.link("listener_arn", Listener.TYPES.toArray(String[]::new))
        .only()
        .map(Listener::new);
  }

  /** Whether it is a rule's, rather than what a listener does by default. */
  public boolean isRule() {
    return RULES.contains(resource.type());
  }

  public boolean knowsActions() {
    return resource.attributes().knowsBlocks(block)
        && actions().stream().allMatch(action -> action.string("type").isKnown());
  }

  /** In the order in which they are carried out, as far as that is known. */
  public List<Attributes> actions() {
    List<Attributes> actions = resource.blocks(block);
    boolean ordered =
        actions.stream().allMatch(action -> action.integer("order").knownTo(order -> order > 0));
    return ordered
        ? actions.stream().sorted((a, b) -> Long.compare(order(a), order(b))).toList()
        : actions;
  }

  /** Whether it is known how many target groups it forwards to. */
  public boolean knowsTargetGroups() {
    return resource.attributes().knowsBlocks(block)
        && actions().stream()
            .allMatch(
                action ->
                    action.knowsBlocks("forward")
                        && action.blocks("forward").stream()
                            .allMatch(forward -> forward.knowsBlocks("target_group")));
  }

  /** What it forwards to, each with the attribute that names the target groups. */
  public List<Link> targetGroups() {
    return actions().stream().flatMap(action -> targetGroups(action).stream()).toList();
  }

  private static List<Link> targetGroups(Attributes action) {
    List<Link> links = new ArrayList<>();
    links.add(action.link("target_group_arn", LoadBalancing.typesOfTargetGroups()));
    for (Attributes forward : action.blocks("forward")) {
      forward
          .blocks("target_group")
          .forEach(group -> links.add(group.link("arn", LoadBalancing.typesOfTargetGroups())));
    }
    return links.stream().filter(link -> !link.isNone()).toList();
  }

  private static long order(Attributes action) {
    Value<Long> order = action.integer("order");
    return order.known().orElse(0L);
  }
}
