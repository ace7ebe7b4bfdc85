package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Value;
import java.util.List;
import java.util.Optional;

/** Where a load balancer takes requests, as {@code aws_lb_listener} describes it. */
public record Listener(Resource resource) {
  static final List<String> TYPES = List.of("aws_lb_listener", "aws_alb_listener");

  public Value<String> protocol() {
    return resource.string("protocol");
  }

  /** Whether it ends TLS, and so needs a certificate. */
  public boolean endsTls() {
    return protocol().knownTo(protocol -> protocol.equals("HTTPS") || protocol.equals("TLS"));
  }

  /** Whose listener it is; nothing where the plan doesn't tell. */
  public Optional<Resource> loadBalancer() {
    return loadBalancerLink().only();
  }

  /**
   * {@code application}, {@code network} or {@code gateway}; nothing where the plan doesn't tell.
   */
  public Optional<String> loadBalancerType() {
    Link link = loadBalancerLink();
    return link.only()
        .map(LoadBalancing::type)
        .orElseGet(
            () ->
                link.complete() && link.others().size() == 1
                    ? typeIn(link.others().get(0))
                    : Optional.empty());
  }

  public Optional<Attributes> mutualTls() {
    return resource.block("mutual_authentication");
  }

  private Link loadBalancerLink() {
    return resource.link("load_balancer_arn", LoadBalancing.typesOfLoadBalancers());
  }

  private static Optional<String> typeIn(String arn) {
    if (arn.contains(":loadbalancer/app/")) {
      return Optional.of("application");
    }
    return arn.contains(":loadbalancer/net/") ? Optional.of("network") : Optional.empty();
  }
}
