package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/**
 * A DNS name that points at a load balancer.
 *
 * @param loadBalancer its label
 */
public record AliasRecord(String label, String name, HostedZone zone, String loadBalancer)
    implements Part {
  /** An attribute of the load balancer. */
  public Expression ofLoadBalancer(String attribute) {
    return Expression.reference("aws_lb." + loadBalancer + "." + attribute);
  }
}
