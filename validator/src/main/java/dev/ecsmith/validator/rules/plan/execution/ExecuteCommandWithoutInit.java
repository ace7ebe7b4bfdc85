package dev.ecsmith.validator.rules.plan.execution;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import dev.ecsmith.validator.task.Container;

/** Processes that the agent of ECS Exec leaves behind need somebody who cleans up after them. */
final class ExecuteCommandWithoutInit implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
              "execute-command-without-init",
              Severity.INFO,
              "ECS Exec is enabled for a container without an init process",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.resource().bool("enable_execute_command").knownTo(on -> on)) {
      service
          .task()
          .filter(task -> !task.definition().runsOnWindows())
          .ifPresent(task -> check(task, findings));
    }
  }

  private static void check(PlannedTask task, FindingSink findings) {
    for (Container container : task.definition().containers()) {
      Value<Boolean> init =
          container
              .fields()
              .object("linuxParameters")
              .flatMap(parameters -> parameters.bool("initProcessEnabled"));
      if (init.isAbsent() || init.knownTo(on -> !on)) {
        findings.add(
            container.fields().object(),
            "Container \""
                + container.name().known().orElse("?")
                + "\" has no init process, so what ECS Exec leaves behind stays until it stops.",
            "Set `initProcessEnabled` in its `linuxParameters`.");
      }
    }
  }
}
