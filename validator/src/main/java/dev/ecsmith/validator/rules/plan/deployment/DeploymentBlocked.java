package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Of the maximum the fraction of a task is cut off, and the minimum is rounded up. */
final class DeploymentBlocked implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "deployment-blocked",
          Severity.ERROR,
          "With the number of tasks that a service has a deployment can't start or stop any",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<Long> tasks = service.desiredCount();
    Value<Long> least = service.resource().integer("deployment_minimum_healthy_percent");
    Value<Long> most = service.resource().integer("deployment_maximum_percent");
    if (!service.isDaemon()
        && service.controller().filter("ECS"::equals).isPresent()
        && tasks.knownTo(count -> count > 0)
        && least.isKnown()
        && most.isKnown()
        && !least.known().equals(most.known())) {
      check(tasks.known().orElseThrow(), least.known().orElseThrow(), most, findings);
    }
  }

  private static void check(long tasks, long least, Value<Long> most, FindingSink findings) {
    long percent = most.known().orElseThrow();
    long greatest = tasks * percent / 100;
    long lowest = (tasks * least + 99) / 100;
    if (greatest == tasks && lowest == tasks) {
      findings.add(
          most,
          "Of "
              + tasks
              + (tasks == 1 ? " task" : " tasks")
              + " a maximum of "
              + percent
              + " % is "
              + greatest
              + " and a minimum of "
              + least
              + " % is "
              + lowest
              + ", so that a deployment can neither start nor stop one.",
          "Set `deployment_maximum_percent` to "
              + ((tasks + 1) * 100 + tasks - 1) / tasks
              + " or more, or `deployment_minimum_healthy_percent` to "
              + (tasks == 1 ? "0." : (tasks - 1) * 100 / tasks + " or less."));
    }
  }
}
