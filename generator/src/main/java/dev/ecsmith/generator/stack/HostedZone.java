package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/**
 * A Route 53 zone that is there.
 *
 * @param name without a last dot
 */
public record HostedZone(String label, String name, boolean privateZone) implements Part {
  public Expression zoneId() {
    return Expression.reference("data.aws_route53_zone." + label + ".zone_id");
  }
}
