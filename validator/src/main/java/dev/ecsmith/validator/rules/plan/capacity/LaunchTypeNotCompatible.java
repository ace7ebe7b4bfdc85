package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;

/** Without a list of launch types ECS registers what Fargate can't run, and refuses the service. */
final class LaunchTypeNotCompatible implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "launch-type-not-compatible",
          Severity.ERROR,
          "A service runs on Fargate what isn't defined for it",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    if (service.runsOnFargate()) {
      service
          .task()
          .filter(task -> !task.definition().launchTypes().require(LaunchType.FARGATE))
          .ifPresent(task -> check(service, task, findings));
    }
  }

  private static void check(Service service, PlannedTask planned, FindingSink findings) {
    TaskDefinition task = planned.definition();
    List<String> faults = new ArrayList<>();
    task.effectiveNetworkMode()
        .filter(mode -> !mode.equals("awsvpc"))
        .ifPresent(mode -> faults.add("the network mode \"" + mode + "\""));
    if (task.cpuUnits().isAbsent()) {
      faults.add("no `cpu`");
    }
    if (task.memoryMib().isAbsent()) {
      faults.add("no `memory`");
    }
    if (!faults.isEmpty()) {
      findings.add(
          service.resource().node().get("task_definition").orElse(service.resource().node()),
          "The service runs on Fargate, which can't run "
              + planned.resource().address()
              + ": it has "
              + String.join(" and ", faults)
              + ".",
          "Set `requires_compatibilities = [\"FARGATE\"]`, `network_mode = \"awsvpc\"`, `cpu` and"
              + " `memory` in the task definition.");
    }
  }
}
