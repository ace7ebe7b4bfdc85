package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.LoadBalancing;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** What {@link LoadBalancerNotHardened} looks at. */
final class LoadBalancerHardening {
  private static final String ATTRIBUTES =
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html";

  private LoadBalancerHardening() {}

  /** By identifier. */
  static List<Rule<Plan>> all() {
    return List.of(
        new LoadBalancerNotHardened(
            info(
                "load-balancer-deletable", "A load balancer can be deleted by mistake", ATTRIBUTES),
            loadBalancer -> true,
            loadBalancer -> off(loadBalancer, "enable_deletion_protection"),
            "Nothing keeps the load balancer from being deleted, and with it the name that clients know.",
            "Set `enable_deletion_protection = true`."),
        new LoadBalancerNotHardened(
            info(
                "load-balancer-keeps-invalid-headers",
                "A load balancer passes on headers that HTTP doesn't allow",
                ATTRIBUTES),
            loadBalancer -> is(loadBalancer, "application"),
            loadBalancer -> off(loadBalancer, "drop_invalid_header_fields"),
            "The load balancer passes on headers with characters that HTTP doesn't allow, which proxies"
                + " and applications read in different ways.",
            "Set `drop_invalid_header_fields = true`."),
        new LoadBalancerNotHardened(
            info(
                "load-balancer-only-monitors-desync",
                "A load balancer passes on requests that others may read as two",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"),
            loadBalancer -> is(loadBalancer, "application"),
            loadBalancer ->
                Optional.<Value<?>>of(loadBalancer.string("desync_mitigation_mode"))
                    .filter(mode -> mode.knownTo("monitor"::equals)),
            "In mode \"monitor\" the load balancer passes on requests of which proxies and applications"
                + " disagree where they end.",
            "Set `desync_mitigation_mode` to \"defensive\" or \"strictest\"."),
        new LoadBalancerNotHardened(
            info(
                "load-balancer-within-zones",
                "A Network Load Balancer sends requests to targets of the same zone only",
                ATTRIBUTES),
            loadBalancer -> is(loadBalancer, "network"),
            loadBalancer -> off(loadBalancer, "enable_cross_zone_load_balancing"),
            "Each node of the load balancer sends requests to the targets of its own zone only; one without"
                + " healthy targets there has none.",
            "Set `enable_cross_zone_load_balancing = true`, or run tasks in all of its zones."),
        new LoadBalancerNotHardened(
            info(
                "load-balancer-without-access-logs",
                "A load balancer keeps no record of requests",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html"),
            loadBalancer -> is(loadBalancer, "application"),
            LoadBalancerHardening::withoutLogs,
            "Nobody can tell later who asked the load balancer for what.",
            "Add `access_logs` with a bucket of the same region."));
  }

  private static RuleInfo info(String id, String summary, String source) {
    return new RuleInfo(id, Severity.WARNING, summary, source)
        .onlyIn(Profile.STRICT, Profile.SECURITY);
  }

  private static boolean is(Resource loadBalancer, String type) {
    return LoadBalancing.type(loadBalancer).filter(type::equals).isPresent();
  }

  private static Optional<Value<?>> off(Resource loadBalancer, String attribute) {
    Value<Boolean> value = loadBalancer.bool(attribute);
    return value.isAbsent() || value.knownTo(on -> !on) ? Optional.of(value) : Optional.empty();
  }

  private static Optional<Value<?>> withoutLogs(Resource loadBalancer) {
    if (!loadBalancer.attributes().knowsBlocks("access_logs")) {
      return Optional.empty();
    }
    return loadBalancer
        .block("access_logs")
        .map(
            block ->
                Optional.<Value<?>>of(block.bool("enabled"))
                    .filter(on -> on.isAbsent() || block.bool("enabled").knownTo(is -> !is)))
        .orElseGet(() -> Optional.of(new Value.Absent<Boolean>(loadBalancer.node())));
  }
}
