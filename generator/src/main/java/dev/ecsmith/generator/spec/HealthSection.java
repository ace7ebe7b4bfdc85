package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.TargetGroup;
import java.util.Optional;

/** The section {@code health}: how a load balancer tells whether a task is well. */
public final class HealthSection {
  /** How often a load balancer asks each task, and how long it waits for the answer. */
  private static final int INTERVAL_SECONDS = 30;

  private static final int TIMEOUT_SECONDS = 10;

  /** A task takes part after a minute, and is given up after a minute and a half. */
  private static final int HEALTHY_THRESHOLD = 2;

  private static final int UNHEALTHY_THRESHOLD = 3;

  private HealthSection() {}

  public static TargetGroup.HealthCheck check(Spec spec) {
    Section health = spec.section("health");
    return check(health.text("path"), health.text("matcher"));
  }

  /**
   * @param matcher status codes that count as well
   */
  public static TargetGroup.HealthCheck check(String path, String matcher) {
    return check(Optional.of(new TargetGroup.HealthCheck.Request(path, matcher)));
  }

  /** A task is well that takes connections. */
  public static TargetGroup.HealthCheck connection() {
    return check(Optional.empty());
  }

  private static TargetGroup.HealthCheck check(Optional<TargetGroup.HealthCheck.Request> request) {
    return new TargetGroup.HealthCheck(
        request, INTERVAL_SECONDS, TIMEOUT_SECONDS, HEALTHY_THRESHOLD, UNHEALTHY_THRESHOLD);
  }

  /** How long a new task may fail checks before it is replaced. */
  public static int gracePeriodSeconds(Spec spec) {
    return spec.section("health").number("grace_period");
  }
}
