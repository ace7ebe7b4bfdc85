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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All containers of a task with awsvpc share one network, and the last one to start decides. */
final class SystemControlConflict implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "system-control-conflict",
          Severity.WARNING,
          "Containers of a task set one kernel parameter of their shared network differently",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html");

  private static final String AWSVPC = "awsvpc";

  private final KernelSettings kernel;

  SystemControlConflict(KernelSettings kernel) {
    this.kernel = kernel;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.networkMode().knownTo(AWSVPC::equals)) {
      return;
    }
    Map<String, String> first = new HashMap<>();
    for (Container container : task.containers()) {
      for (Fields control : container.fields().fieldsList("systemControls")) {
        Value<String> value = control.string("value");
        control
            .string("namespace")
            .known()
            .filter(name -> kernel.namespaceOf(name).equals(Optional.of(KernelSettings.NETWORK)))
            .ifPresent(name -> value.ifKnown(known -> check(name, known, value, first, findings)));
      }
    }
  }

  private static void check(
      String parameter,
      String known,
      Value<String> value,
      Map<String, String> first,
      FindingSink findings) {
    String other = first.putIfAbsent(parameter, known);
    if (other != null && !other.equals(known)) {
      findings.add(
          value,
          "The parameter `"
              + parameter
              + "` is set to `"
              + known
              + "` here and to `"
              + other
              + "` before, and the network of the task has one value for it.",
          "Set it once, or to the same value.");
    }
  }
}
