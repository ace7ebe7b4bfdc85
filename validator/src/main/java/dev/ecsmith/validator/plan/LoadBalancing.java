package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Value;
import java.util.List;
import java.util.Optional;

/**
 * The load balancers of a plan, and what belongs to them. Each type of resource has an older name
 * too.
 *
 * @param routings of the listeners, and of the rules
 */
public record LoadBalancing(
    List<Resource> loadBalancers,
    List<Listener> listeners,
    List<Routing> routings,
    List<Resource> targetGroups) {
  public LoadBalancing {
    loadBalancers = List.copyOf(loadBalancers);
    listeners = List.copyOf(listeners);
    routings = List.copyOf(routings);
    targetGroups = List.copyOf(targetGroups);
  }

  static LoadBalancing of(Plan plan) {
    List<Listener> listeners =
        Listener.TYPES.stream()
            .flatMap(type -> plan.ofType(type).stream())
            .map(Listener::new)
            .toList();
    return new LoadBalancing(
        ofTypes(plan, typesOfLoadBalancers()),
        listeners,
        Routing.in(plan, listeners),
        ofTypes(plan, typesOfTargetGroups()));
  }

  /** For {@link Resource#link}. */
  public static String[] typesOfLoadBalancers() {
    return new String[] {"aws_lb", "aws_alb"};
  }

  /** For {@link Resource#link}. */
  public static String[] typesOfTargetGroups() {
    return new String[] {"aws_lb_target_group", "aws_alb_target_group"};
  }

  /** {@code application}, {@code network} or {@code gateway}; nothing where it isn't known. */
  public static Optional<String> type(Resource loadBalancer) {
    Value<String> type = loadBalancer.string("load_balancer_type");
    return type.isAbsent() ? Optional.of("application") : type.known();
  }

  /** Whether it has public addresses; false where that isn't known. */
  public static boolean isOnInternet(Resource loadBalancer) {
    Value<Boolean> internal = loadBalancer.bool("internal");
    return internal.isAbsent()
        || internal.knownTo(inside -> !inside)
        || !loadBalancer.isWritten("internal");
  }

  private static List<Resource> ofTypes(Plan plan, String... types) {
    return List.of(types).stream().flatMap(type -> plan.ofType(type).stream()).toList();
  }
}
