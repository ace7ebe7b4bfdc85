package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.schemas.HealthCheckDefaults;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/**
 * The first check is made after one interval. Where there is a start period, newer runtimes check
 * sooner, so nothing is said then.
 */
final class StartTimeoutTooShort implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "start-timeout-too-short",
          Severity.WARNING,
          "A container is given up before its first health check",
          "https://docs.docker.com/reference/dockerfile/#healthcheck");

  private static final String HEALTHY = "HEALTHY";

  private final HealthCheckDefaults defaults;

  StartTimeoutTooShort(HealthCheckDefaults defaults) {
    this.defaults = defaults;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Dependencies.in(task).stream()
        .filter(each -> each.condition().knownTo(HEALTHY::equals))
        .map(Dependencies.Dependency::awaited)
        .distinct()
        .forEach(awaited -> check(awaited, findings));
  }

  private void check(Container awaited, FindingSink findings) {
    Value<Long> timeout = awaited.startTimeout();
    Optional<Fields> check = awaited.healthCheck().known();
    if (check.isEmpty() || !startsAtOnce(check.get().integer("startPeriod"))) {
      return;
    }
    Value<Long> interval = check.get().integer("interval");
    if (interval.isUnknown()) {
      return;
    }
    long seconds = interval.known().orElse((long) defaults.intervalSeconds());
    if (timeout.knownTo(limit -> limit <= seconds)) {
      findings.add(
          timeout,
          "The container is given up after "
              + timeout.known().orElseThrow()
              + " seconds, and its first health check is made after "
              + seconds
              + (interval.isAbsent() ? ", the default `interval`." : ", its `interval`."),
          "Raise `startTimeout` above the interval, or shorten the interval.");
    }
  }

  private static boolean startsAtOnce(Value<Long> startPeriod) {
    return startPeriod.isAbsent() || startPeriod.knownTo(seconds -> seconds == 0);
  }
}
