package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;

/**
 * Changes the number of a service's tasks with the load.
 *
 * @param service label of the service
 * @param targets what is kept near a value; at least one
 * @param scaleInSeconds how long after tasks were removed no more are
 * @param scaleOutSeconds how long after tasks were added no more are
 */
public record Autoscaling(
    String service,
    int minimum,
    int maximum,
    List<Target> targets,
    int scaleInSeconds,
    int scaleOutSeconds)
    implements Part {
  public Autoscaling {
    targets = List.copyOf(targets);
  }

  /** An attribute of the target in Terraform, which policies refer to. */
  public Expression attribute(String name) {
    return Expression.reference("aws_appautoscaling_target." + service + "." + name);
  }

  /** Something measured that is kept near a value by adding and removing tasks. */
  public sealed interface Target {
    /** Unique in the service. */
    String label();

    int value();

    /** As Application Auto Scaling names it. */
    String metric();

    /** Whether it is measured for a target group. */
    default boolean ofRequests() {
      return this instanceof Requests;
    }

    /** Average use of CPU, in percent. */
    record Cpu(int value) implements Target {
      @Override
      public String label() {
        return "cpu";
      }

      @Override
      public String metric() {
        return "ECSServiceAverageCPUUtilization";
      }
    }

    /** Average use of memory, in percent. */
    record Memory(int value) implements Target {
      @Override
      public String label() {
        return "memory";
      }

      @Override
      public String metric() {
        return "ECSServiceAverageMemoryUtilization";
      }
    }

    /**
     * Requests that a task gets in a minute.
     *
     * @param loadBalancer label of the load balancer
     * @param targetGroup label of its target group
     */
    record Requests(int value, String loadBalancer, String targetGroup) implements Target {
      @Override
      public String label() {
        return "requests";
      }

      @Override
      public String metric() {
        return "ALBRequestCountPerTarget";
      }

      /** How the metric is told which target group it is about. */
      public Expression loadBalancerSuffix() {
        return Expression.reference("aws_lb." + loadBalancer + ".arn_suffix");
      }

      /** The other half of it. */
      public Expression targetGroupSuffix() {
        return Expression.reference("aws_lb_target_group." + targetGroup + ".arn_suffix");
      }
    }
  }
}
