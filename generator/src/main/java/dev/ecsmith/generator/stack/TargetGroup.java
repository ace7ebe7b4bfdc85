package dev.ecsmith.generator.stack;

/**
 * The tasks behind a load balancer, by their address.
 *
 * @param name at most 32 characters
 * @param protocol {@code HTTP} or {@code HTTPS}
 * @param stickinessSeconds how long a browser stays with its task; 0 turns stickiness off
 * @param deregistrationSeconds how long a stopping task may finish its requests
 */
public record TargetGroup(
    String name,
    String protocol,
    int port,
    HealthCheck healthCheck,
    int stickinessSeconds,
    int deregistrationSeconds) {
  public boolean sticky() {
    return stickinessSeconds > 0;
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
