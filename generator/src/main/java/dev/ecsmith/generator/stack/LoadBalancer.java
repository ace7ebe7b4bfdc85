package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;
import java.util.Optional;

/**
 * A load balancer with its listeners.
 *
 * @param label {@code main} for the only one
 * @param name at most 32 characters
 * @param securityGroup label of its group
 * @param logBucket name of the bucket that gets its access and connection logs
 */
public record LoadBalancer(
    String label,
    String name,
    Kind kind,
    boolean internal,
    Subnets subnets,
    String securityGroup,
    List<Listener> listeners,
    Optional<Expression> logBucket)
    implements Part {
  /** One that keeps no logs. */
  public LoadBalancer(
      String label,
      String name,
      Kind kind,
      boolean internal,
      Subnets subnets,
      String securityGroup,
      List<Listener> listeners) {
    this(label, name, kind, internal, subnets, securityGroup, listeners, Optional.empty());
  }

  public LoadBalancer {
    listeners = List.copyOf(listeners);
  }

  /** What it understands of what it passes on. */
  public enum Kind {
    APPLICATION,
    NETWORK
  }

  public boolean application() {
    return kind == Kind.APPLICATION;
  }

  public Expression address() {
    return Expression.reference("aws_lb." + label);
  }

  public Expression attribute(String name) {
    return Expression.reference("aws_lb." + label + "." + name);
  }

  public Expression securityGroupId() {
    return SecurityGroup.idOf(securityGroup);
  }

  /** The output that tells its DNS name. */
  public String dnsNameOutput() {
    return Labels.named(label, "load_balancer_dns_name");
  }
}
