package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/**
 * A Route 53 zone.
 *
 * @param name without a last dot
 * @param created whether it is part of the stack, as a private zone of the VPC; otherwise it is
 *     there
 */
public record HostedZone(String label, String name, boolean privateZone, boolean created)
    implements Part {
  /** One that is there. */
  public HostedZone(String label, String name, boolean privateZone) {
    this(label, name, privateZone, false);
  }

  public Expression zoneId() {
    return Expression.reference(
        (created ? "aws_route53_zone." : "data.aws_route53_zone.") + label + ".zone_id");
  }
}
