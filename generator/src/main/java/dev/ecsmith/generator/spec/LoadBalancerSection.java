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
    return loadBalancer(spec, network, certificate, LABEL, spec.name());
  }

  /**
   * One of several, each with a target group of its label.
   *
   * @param name at most 32 characters
   */
  public static LoadBalancer loadBalancer(
      Spec spec, Network network, Certificate certificate, String label, String name) {
    Listener redirect = new Listener.Redirect(listener(label, "http"), 80);
    return loadBalancer(
        spec, network, label, name, List.of(https(spec, certificate, label), redirect));
  }

  /** The same for callers of which none tries port 80: nothing listens there. */
  public static LoadBalancer httpsOnly(Spec spec, Network network, Certificate certificate) {
    return loadBalancer(
        spec, network, LABEL, spec.name(), List.of(https(spec, certificate, LABEL)));
  }

  private static LoadBalancer loadBalancer(
      Spec spec, Network network, String label, String name, List<Listener> listeners) {
    Section balancer = spec.section("load_balancer");
    boolean internal = balancer.offers("internal") && balancer.flag("internal");
    return new LoadBalancer(
        label,
        name,
        LoadBalancer.Kind.APPLICATION,
        internal,
        network.subnets(internal ? SubnetKind.PRIVATE : SubnetKind.PUBLIC),
        StackGroups.LOAD_BALANCER,
        listeners);
  }

  private static Listener https(Spec spec, Certificate certificate, String label) {
    String tlsPolicy = spec.section("load_balancer").text("tls_policy");
    return new Listener.Https(listener(label, "https"), 443, tlsPolicy, certificate, label);
  }

  private static String listener(String balancer, String protocol) {
    return balancer.equals(LABEL) ? protocol : balancer + "_" + protocol;
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
