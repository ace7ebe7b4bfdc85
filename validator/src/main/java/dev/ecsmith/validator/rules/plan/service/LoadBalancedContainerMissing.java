package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** A load balancer needs a container of the task to send traffic to. */
final class LoadBalancedContainerMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "load-balanced-container-missing",
          Severity.ERROR,
          "A service sends a load balancer's traffic to a container that its task doesn't have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .task()
          .filter(task -> task.definition().knowsContainers())
          .ifPresent(
              task ->
                  service
                      .loadBalancers()
                      .forEach(each -> check(each, task.definition(), findings)));
    }
  }

  private static void check(Attributes target, TaskDefinition task, FindingSink findings) {
    Value<String> name = target.string("container_name");
    List<String> names =
        task.containers().stream().map(Container::name).flatMap(n -> n.known().stream()).toList();
    name.ifKnown(
        wanted -> {
          if (!names.contains(wanted)) {
            findings.add(
                name,
                "The task has no container \""
                    + wanted
                    + "\", which the load balancer is to reach.",
                "Its containers: " + String.join(", ", names) + ".");
          }
        });
  }
}
