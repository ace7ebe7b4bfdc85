package dev.ecsmith.validator.rules.network;

import dev.ecsmith.schemas.PortLimits;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.PortSpan;
import dev.ecsmith.validator.task.TaskDefinition;

/** The system may have given the port to a connection when the task wants to start. */
final class HostPortEphemeral implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "host-port-ephemeral",
          Severity.WARNING,
          "A task takes a port of the instance that the system gives away by itself",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  private final PortLimits limits;

  HostPortEphemeral(PortLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    int first =
        task.runsOnWindows() ? limits.firstEphemeralOnWindows() : limits.firstEphemeralOnLinux();
    for (PortSpan port : FixedHostPorts.of(task)) {
      boolean ephemeral = port.first() >= first && limits.reserved(port.first()).isEmpty();
      if (ephemeral && !port.isRange()) {
        findings.add(
            port.at(),
            "The port "
                + port.first()
                + " of the instance is one of those from "
                + first
                + " that the system gives to whoever asks.",
            "Take a port below " + first + ", or 0 for any free one in the network mode bridge.");
      }
    }
  }
}
