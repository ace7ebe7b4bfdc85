package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/**
 * The subnets of one kind in a network.
 *
 * @param ids a list
 * @param lookedUp whether they are there already, so that Terraform can look at them when it plans
 */
public record Subnets(SubnetKind kind, Expression ids, boolean lookedUp) {
  /** The subnets as Terraform looks them up. */
  public Expression data() {
    return Expression.reference("data.aws_subnet." + kind.word());
  }
}
