package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import java.util.stream.Stream;

/** They are for the rolling deployments of ECS. */
final class CircuitBreakerNotSupported implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "circuit-breaker-not-supported",
          Severity.ERROR,
          "A circuit breaker or alarms are to end deployments that ECS doesn't make",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    service
        .controller()
        .filter(type -> !type.equals("ECS"))
        .ifPresent(
            type ->
                Stream.of("deployment_circuit_breaker", "alarms")
                    .flatMap(name -> service.resource().block(name).stream())
                    .map(block -> block.bool("enable"))
                    .filter(enable -> enable.knownTo(Boolean.TRUE::equals))
                    .forEach(enable -> report(enable, type, findings)));
  }

  private static void report(Value<Boolean> enable, String type, FindingSink findings) {
    findings.add(
        enable,
        "The deployment controller is \""
            + type
            + "\", and only deployments of ECS have a circuit"
            + " breaker and alarms.",
        type.equals("CODE_DEPLOY")
            ? "Remove the block; a deployment group of CodeDeploy has rollbacks and alarms of its own."
            : "Remove the block.");
  }
}
