package dev.ecsmith.validator.rules.plan.execution;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import dev.ecsmith.validator.task.Container;

/** The agent of ECS Exec writes to the file system of the container that it runs in. */
final class ExecuteCommandOnReadOnlyRoot implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "execute-command-on-read-only-root",
          Severity.WARNING,
          "ECS Exec is enabled for a container whose file system can't be written",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.resource().bool("enable_execute_command").knownTo(on -> on)) {
      service.task().ifPresent(task -> check(service, task, findings));
    }
  }

  private static void check(Service service, PlannedTask task, FindingSink findings) {
    for (Container container : task.definition().containers()) {
      Value<Boolean> readOnly = container.fields().bool("readonlyRootFilesystem");
      if (readOnly.knownTo(only -> only)) {
        findings.add(
            readOnly,
            "ECS Exec can't run commands in container \""
                + container.name().known().orElse("?")
                + "\", whose root file system is read-only; "
                + service.resource().address()
                + " enables it.",
            "Leave `enable_execute_command` out, or make the file system writable while you need"
                + " ECS Exec.");
      }
    }
  }
}
