package dev.ecsmith.validator.rules.network;

import dev.ecsmith.schemas.PortLimits;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.PortSpan;
import dev.ecsmith.validator.task.TaskDefinition;

/** The agent counts these ports as taken, so that no instance has room for the task. */
final class HostPortReserved implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "host-port-reserved",
          Severity.ERROR,
          "A task takes a port of the instance that is reserved",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  private final PortLimits limits;

  HostPortReserved(PortLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (PortSpan port : FixedHostPorts.of(task)) {
      limits
          .reserved(port.first())
          .filter(reserved -> !port.isRange())
          .ifPresent(
              reserved ->
                  findings.add(
                      port.at(),
                      "The port "
                          + reserved.port()
                          + " of the instance is reserved for "
                          + reserved.owner()
                          + ", so that the task is placed nowhere.",
                      "Take another host port, or 0 for any free one in the network mode bridge."));
    }
  }
}
