package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;

/**
 * A variable that holds ranges of IPv4 addresses, for rules of security groups.
 *
 * @param variable its name
 * @param description what the ranges may do
 * @param cidrs its default
 * @param mayBeEmpty whether no range at all makes sense
 */
public record AddressRanges(
    String variable, String description, List<String> cidrs, boolean mayBeEmpty) implements Part {
  public AddressRanges {
    cidrs = List.copyOf(cidrs);
  }

  public SecurityGroup.Peer peer() {
    return new SecurityGroup.Peer.Ranges(value());
  }

  /** The variable where a value is given to it. */
  public Expression name() {
    return Expression.reference(variable);
  }

  public Expression value() {
    return Expression.reference("var." + variable);
  }
}
