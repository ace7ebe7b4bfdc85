package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import dev.ecsmith.validator.task.TaskDefinition;

/** A task without a host port gets another one each time. */
final class DynamicPortHealthCheck implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "dynamic-port-health-check",
          Severity.ERROR,
          "A target group checks a fixed port of tasks whose ports are dynamic",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    service
        .task()
        .filter(
            task -> task.definition().effectiveNetworkMode().filter("bridge"::equals).isPresent())
        .ifPresent(
            task ->
                service.loadBalancers().stream()
                    .filter(each -> isDynamic(each, task.definition()))
                    .flatMap(each -> Service.targetGroup(each).only().stream())
                    .forEach(group -> check(group, findings)));
  }

  private static boolean isDynamic(Attributes loadBalancer, TaskDefinition task) {
    return task.containers().stream()
        .filter(each -> each.name().isKnown())
        .filter(each -> each.name().known().equals(loadBalancer.string("container_name").known()))
        .flatMap(each -> each.portMappings().stream())
        .filter(each -> each.containerPort().isKnown())
        .filter(
            each ->
                each.containerPort().known().equals(loadBalancer.integer("container_port").known()))
        .anyMatch(each -> each.hostPort().isAbsent() || each.hostPort().knownTo(port -> port == 0));
  }

  private static void check(Resource group, FindingSink findings) {
    group
        .block("health_check")
        .map(check -> check.string("port"))
        .filter(port -> port.knownTo(text -> !text.equals("traffic-port")))
        .ifPresent(
            port ->
                findings.add(
                    port,
                    "The health check asks port "
                        + port.known().orElseThrow()
                        + ", while the tasks"
                        + " get another port of the instance each time.",
                    "Set `port = \"traffic-port\"`, or leave it out."));
  }
}
