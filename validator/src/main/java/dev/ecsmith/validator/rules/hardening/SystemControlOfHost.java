package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.schemas.KernelSettings;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/** A container can only set what its own namespaces have; the rest belongs to the whole host. */
final class SystemControlOfHost implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "system-control-of-host",
          Severity.ERROR,
          "A container sets a kernel parameter that it doesn't have for itself",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html");

  private static final String HOST = "host";

  private final KernelSettings kernel;

  SystemControlOfHost(KernelSettings kernel) {
    this.kernel = kernel;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      for (Fields control : container.fields().fieldsList("systemControls")) {
        Value<String> parameter = control.string("namespace");
        parameter.ifKnown(
            name ->
                fault(name, task)
                    .ifPresent(
                        reason ->
                            findings.add(
                                parameter,
                                "The kernel parameter `" + name + "` " + reason + ".",
                                "Set it on the instances, or leave it out.")));
      }
    }
  }

  private Optional<String> fault(String parameter, TaskDefinition task) {
    Optional<String> namespace = kernel.namespaceOf(parameter);
    if (namespace.isEmpty()) {
      return Optional.of("belongs to the whole host, and a container can't set it");
    }
    return switch (namespace.get()) {
      case KernelSettings.NETWORK ->
          ofHost(task.networkMode(), "is that of the host in the network mode host");
      default ->
          ofHost(
              Fields.of(task.object()).string("ipcMode"),
              "is that of the host in the IPC mode host");
    };
  }

  private static Optional<String> ofHost(Value<String> mode, String reason) {
    return mode.knownTo(HOST::equals) ? Optional.of(reason) : Optional.empty();
  }
}
