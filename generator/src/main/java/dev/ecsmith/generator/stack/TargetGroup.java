package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/**
 * The tasks behind a load balancer, by their address.
 *
 * @param label {@code main} for the only one
 * @param name at most 32 characters
 * @param protocol {@code HTTP} or {@code HTTPS}
 * @param stickinessSeconds how long a browser stays with its task; 0 turns stickiness off
 * @param deregistrationSeconds how long a stopping task may finish its requests
 */
public record TargetGroup(
    String label,
    String name,
    String protocol,
    int port,
    HealthCheck healthCheck,
    int stickinessSeconds,
    int deregistrationSeconds)
    implements Part {
  public boolean sticky() {
    return stickinessSeconds > 0;
  }

  public Expression address() {
    return Expression.reference("aws_lb_target_group." + label);
  }

  static Expression arnOf(String label) {
    return Expression.reference("aws_lb_target_group." + label + ".arn");
  }

  /**
   * What the load balancer asks a task.
   *
   * @param matcher status codes that count as well, for example {@code 200-399}
   */
  public record HealthCheck(
      String path,
      String matcher,
      int intervalSeconds,
      int timeoutSeconds,
      int healthyThreshold,
      int unhealthyThreshold) {}
}
