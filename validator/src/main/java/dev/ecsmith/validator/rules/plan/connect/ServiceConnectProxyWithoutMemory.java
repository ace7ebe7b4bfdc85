package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.schemas.ServiceConnectLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** The proxy gets what the limits of the containers leave of the task. */
final class ServiceConnectProxyWithoutMemory implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-proxy-without-memory",
          Severity.WARNING,
          "The task leaves no memory for the proxy of Service Connect",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html");

  private final ServiceConnectLimits limits;

  ServiceConnectProxyWithoutMemory(ServiceConnectLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .connect()
          .flatMap(connect -> service.task())
          .map(PlannedTask::definition)
          .ifPresent(task -> check(service, task, findings));
    }
  }

  private void check(Service service, TaskDefinition task, FindingSink findings) {
    Value<Integer> memory = task.memoryMib();
    if (memory.isAbsent()) {
      findings.add(
          memory,
          "The task has no memory of its own, of which the proxy of Service Connect in "
              + service.resource().address()
              + " would take its part.",
          "Set `memory` of the task to what the containers need and "
              + limits.proxyMemory()
              + " MiB for the proxy.");
      return;
    }
    if (!task.knowsAllContainers()
        || !task.containers().stream().allMatch(container -> container.memory().isKnown())) {
      return;
    }
    long sum = task.containers().stream().mapToLong(each -> each.memory().known().orElse(0L)).sum();
    memory.ifKnown(
        all -> {
          if (all - sum < limits.proxyMemory()) {
            findings.add(
                memory,
                "Of "
                    + all
                    + " MiB the containers may take "
                    + sum
                    + ", which leaves "
                    + Math.max(0, all - sum)
                    + " MiB for the proxy of Service Connect in "
                    + service.resource().address()
                    + ".",
                "Leave it at least "
                    + limits.proxyMemory()
                    + " MiB, and "
                    + limits.proxyCpu()
                    + " CPU units.");
          }
        });
  }
}
