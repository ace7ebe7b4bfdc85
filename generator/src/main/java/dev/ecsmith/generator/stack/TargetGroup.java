package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.Optional;

/**
 * The tasks behind a load balancer, by their address.
 *
 * @param label {@code main} for the only one
 * @param name at most 32 characters
 * @param protocol {@code HTTP}, {@code HTTPS} or {@code TCP}
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

  /** Whether it is asked over HTTP, and can tell one browser from another. */
  public boolean overHttp() {
    return protocol.startsWith("HTTP");
  }

  /**
   * How the load balancer tells whether a task is well.
   *
   * @param request what it asks for; empty where a connection is enough
   */
  public record HealthCheck(
      Optional<Request> request,
      int intervalSeconds,
      int timeoutSeconds,
      int healthyThreshold,
      int unhealthyThreshold) {
    /**
     * A question over HTTP.
     *
     * @param matcher status codes that count as well, for example {@code 200-399}
     */
    public record Request(String path, String matcher) {}
  }
}
