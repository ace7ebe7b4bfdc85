package dev.ecsmith.validator.rules.plan.securitygroup;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A load balancer before a service whose tasks have network interfaces of their own.
 *
 * @param port of the container
 * @param groups of the load balancer
 * @param tasks the groups of the tasks
 */
record Front(Service service, Resource loadBalancer, Value<Long> port, Link groups, Link tasks) {
  private static final String[] LOAD_BALANCERS = {"aws_lb", "aws_alb"};
  private static final String[] LISTENERS = {"aws_lb_listener", "aws_alb_listener"};
  private static final String[] TARGET_GROUPS = {"aws_lb_target_group", "aws_alb_target_group"};
  private static final String[] RULES = {"aws_lb_listener_rule", "aws_alb_listener_rule"};
  private static final String TARGET = "target_group_arn";

  /** Those of which the plan tells by which listener they send traffic to which target group. */
  static List<Front> all(Plan plan) {
    Map<Resource, Set<Resource>> byGroup = loadBalancers(plan);
    List<Front> fronts = new ArrayList<>();
    for (Service service : plan.services()) {
      if (!isAlone(service) || service.network().isEmpty()) {
        continue;
      }
      Link tasks = SecurityGroups.named(service.network().get(), "security_groups");
      for (Attributes target : service.loadBalancers()) {
        target.link(TARGET, TARGET_GROUPS).only().stream()
            .flatMap(group -> byGroup.getOrDefault(group, Set.of()).stream())
            .forEach(
                loadBalancer ->
                    fronts.add(
                        new Front(
                            service,
                            loadBalancer,
                            target.integer("container_port"),
                            SecurityGroups.named(loadBalancer.attributes(), "security_groups"),
                            tasks)));
      }
    }
    return fronts;
  }

  private static boolean isAlone(Service service) {
    return service
        .task()
        .flatMap(task -> task.definition().effectiveNetworkMode())
        .filter("awsvpc"::equals)
        .isPresent();
  }

  /** By the target groups that they send traffic to. */
  private static Map<Resource, Set<Resource>> loadBalancers(Plan plan) {
    Map<Resource, Set<Resource>> byGroup = new HashMap<>();
    listeners(plan).forEach(each -> add(byGroup, each, each.blocks("default_action")));
    Stream.of(RULES)
        .flatMap(type -> plan.ofType(type).stream())
        .forEach(
            rule ->
                rule.link("listener_arn", LISTENERS)
                    .only()
                    .ifPresent(listener -> add(byGroup, listener, rule.blocks("action"))));
    return byGroup;
  }

  private static void add(
      Map<Resource, Set<Resource>> byGroup, Resource listener, List<Attributes> actions) {
    loadBalancer(listener)
        .ifPresent(
            balancer ->
                targets(actions)
                    .forEach(
                        group ->
                            byGroup
                                .computeIfAbsent(group, g -> new LinkedHashSet<>())
                                .add(balancer)));
  }

  static Stream<Resource> listeners(Plan plan) {
    return Stream.of(LISTENERS).flatMap(type -> plan.ofType(type).stream());
  }

  static Optional<Resource> loadBalancer(Resource listener) {
    return listener.link("load_balancer_arn", LOAD_BALANCERS).only().filter(lb -> !lb.isData());
  }

  private static Stream<Resource> targets(List<Attributes> actions) {
    return actions.stream()
        .flatMap(
            action ->
                Stream.concat(
                    Stream.of(action.link(TARGET, TARGET_GROUPS)),
                    action.blocks("forward").stream()
                        .flatMap(forward -> forward.blocks("target_group").stream())
                        .map(target -> target.link("arn", TARGET_GROUPS))))
        .flatMap(link -> link.only().stream());
  }

  /**
   * Whether what it sends on has its own address: a network load balancer may keep that of the
   * client.
   */
  boolean sendsFromItsGroups() {
    Value<String> type = loadBalancer.string("load_balancer_type");
    return type.isAbsent() || type.knownTo("application"::equals);
  }
}
