package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/**
 * The subnets of one kind in a network.
 *
 * @param ids a list
 * @param lookedUp whether they are there already, so that Terraform can look at them when it plans
 */
public record Subnets(SubnetKind kind, Expression ids, boolean lookedUp) {
  /** One of them, always the same. */
  public Expression first() {
    return Expression.call("element", ids, Expression.literal(0));
  }

  /** The subnets in Terraform: looked up, by their identifiers, or created, by their zones. */
  public Expression data() {
    return Expression.reference((lookedUp ? "data.aws_subnet." : "aws_subnet.") + kind.word());
  }
}
