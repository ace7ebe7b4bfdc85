package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.AddressRanges;
import dev.ecsmith.generator.stack.Certificate;
import dev.ecsmith.generator.stack.Listener;
import dev.ecsmith.generator.stack.LoadBalancer;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SubnetKind;
import java.util.List;

/** The section {@code load_balancer}: one for browsers, which ends TLS. */
public final class LoadBalancerSection {
  /** The load balancer's label, and that of the target group which its tasks are in. */
  public static final String LABEL = "main";

  /** Enough for a request or a sign-in that has begun. */
  public static final int DEREGISTRATION_SECONDS = 60;

  private LoadBalancerSection() {}

  /** An HTTPS listener on 443 that forwards to the target group, and a redirect from 80. */
  public static LoadBalancer loadBalancer(Spec spec, Network network, Certificate certificate) {
    return loadBalancer(
        spec, network, List.of(https(spec, certificate), new Listener.Redirect("http", 80)));
  }

  /** The same for callers of which none tries port 80: nothing listens there. */
  public static LoadBalancer httpsOnly(Spec spec, Network network, Certificate certificate) {
    return loadBalancer(spec, network, List.of(https(spec, certificate)));
  }

  private static LoadBalancer loadBalancer(Spec spec, Network network, List<Listener> listeners) {
    Section balancer = spec.section("load_balancer");
    boolean internal = balancer.offers("internal") && balancer.flag("internal");
    return new LoadBalancer(
        LABEL,
        spec.name(),
        LoadBalancer.Kind.APPLICATION,
        internal,
        network.subnets(internal ? SubnetKind.PRIVATE : SubnetKind.PUBLIC),
        StackGroups.LOAD_BALANCER,
        listeners);
  }

  private static Listener https(Spec spec, Certificate certificate) {
    String tlsPolicy = spec.section("load_balancer").text("tls_policy");
    return new Listener.Https("https", 443, tlsPolicy, certificate, LABEL);
  }

  /** Who may reach it. */
  public static AddressRanges allowed(Spec spec) {
    return new AddressRanges(
        "allowed_cidr_blocks",
        "Address ranges that may reach the load balancer.",
        spec.section("load_balancer").texts("allowed_cidrs"),
        false);
  }
}
