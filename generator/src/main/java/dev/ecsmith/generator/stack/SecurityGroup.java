package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;

/**
 * The firewall around one part of the stack.
 *
 * @param description can't be changed later without a replacement
 */
public record SecurityGroup(
    String label, String name, String description, List<Rule> ingress, List<Rule> egress)
    implements Part {
  public SecurityGroup {
    ingress = List.copyOf(ingress);
    egress = List.copyOf(egress);
  }

  /** The group's identifier in Terraform. */
  public Expression id() {
    return idOf(label);
  }

  static Expression idOf(String label) {
    return Expression.reference("aws_security_group." + label + ".id");
  }

  /**
   * What may pass.
   *
   * @param label unique in the group and direction
   * @param port TCP port
   */
  public record Rule(String label, String description, int port, Peer peer) {}

  /** The other end of a connection. */
  public sealed interface Peer {
    /** Another group of the stack, or the same. */
    default boolean group() {
      return this instanceof Group;
    }

    /** A list of ranges that Terraform goes through. */
    default boolean ranges() {
      return this instanceof Ranges;
    }

    /** A group of the stack, by its label. */
    record Group(String label) implements Peer {
      public Expression id() {
        return idOf(label);
      }
    }

    /** One range of addresses. */
    record Range(String cidr) implements Peer {}

    /** Every range in a list of strings; one rule is made for each. */
    record Ranges(Expression cidrs) implements Peer {}
  }
}
