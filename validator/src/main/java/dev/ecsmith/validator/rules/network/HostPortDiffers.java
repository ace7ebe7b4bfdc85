package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * In the modes awsvpc and host a port can't be mapped to another one. The host port 0 stays silent:
 * some clients write it for none, and ECS has been seen both to take and to refuse it.
 */
final class HostPortDiffers implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "host-port-differs",
          Severity.ERROR,
          "A host port differs from its container port in a network mode that maps none",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    SharedNetwork.mode(task)
        .ifPresent(
            mode ->
                task.containers().stream()
                    .flatMap(container -> container.portMappings().stream())
                    .forEach(mapping -> check(mapping, mode, findings)));
  }

  private static void check(PortMapping mapping, String mode, FindingSink findings) {
    Value<Long> host = mapping.hostPort();
    host.ifKnown(
        outside ->
            mapping
                .containerPort()
                .ifKnown(
                    inside -> {
                      if (outside != 0 && !outside.equals(inside)) {
                        findings.add(
                            host,
                            "The host port "
                                + outside
                                + " differs from the container port "
                                + inside
                                + ", which the network mode `"
                                + mode
                                + "` does not allow.",
                            "Remove `hostPort`, or make it " + inside + ".");
                      }
                    }));
  }
}
