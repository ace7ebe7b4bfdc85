package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Only a service whose deployments somebody else makes may leave it out. */
final class TaskDefinitionMissing implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "task-definition-missing",
          Severity.ERROR,
          "A service doesn't say what it runs",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<String> task = service.resource().string("task_definition");
    service
        .controller()
        .filter(type -> !type.equals("EXTERNAL") && task.isAbsent())
        .ifPresent(
            type ->
                findings.add(
                    service.resource().node(),
                    "The service names no task definition, which the deployment controller \""
                        + type
                        + "\" needs.",
                    "Set `task_definition`."));
  }
}
