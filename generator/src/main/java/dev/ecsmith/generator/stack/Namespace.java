package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;

/**
 * A namespace of AWS Cloud Map that is a private zone of the VPC's DNS, for tasks to find each
 * other.
 *
 * @param name last part of the host names in it
 * @param entries what is found in it
 */
public record Namespace(String name, List<Entry> entries) implements Part {
  public Namespace {
    entries = List.copyOf(entries);
  }

  /**
   * A service of Cloud Map, in which Amazon ECS registers the addresses of tasks.
   *
   * @param name first part of the host name
   */
  public record Entry(String label, String name) {
    /** What an ECS service names as its registry. */
    public Expression arn() {
      return Expression.reference("aws_service_discovery_service." + label + ".arn");
    }
  }
}
