package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.network.FixedHostPorts;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Two tasks that want one port of an instance need two instances. */
final class FixedHostPortLimitsTasks implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "fixed-host-port-limits-tasks",
          Severity.INFO,
          "Each task of a service takes the same port of its instance",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<Long> count = service.desiredCount();
    if (service.isDaemon() || !service.runsOnInstances() || !count.knownTo(tasks -> tasks > 0)) {
      return;
    }
    long tasks = count.known().orElseThrow();
    boolean keepsAll =
        service
            .resource()
            .integer("deployment_minimum_healthy_percent")
            .knownTo(percent -> percent == 100);
    service.task().stream()
        .flatMap(task -> FixedHostPorts.of(task.definition()).stream())
        .limit(1)
        .filter(span -> tasks > 1 || keepsAll)
        .forEach(
            span ->
                findings.add(
                    count,
                    "Each task takes "
                        + span.text()
                        + " of its instance, so that "
                        + tasks
                        + (tasks == 1
                            ? " task needs one instance"
                            : " tasks need as many instances")
                        + (keepsAll ? ", and a deployment one more" : "")
                        + ".",
                    "Map to no host port in network mode \"bridge\", use \"awsvpc\", or keep the"
                        + " instances."));
  }
}
