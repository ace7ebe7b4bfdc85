package dev.ecsmith.validator.rules.plan.deployment;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import java.util.stream.Stream;

/** Without a circuit breaker ECS starts tasks over and over. */
final class FailedDeploymentKept implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
              "failed-deployment-kept",
              Severity.INFO,
              "A deployment whose tasks don't start is neither stopped nor rolled back",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Attributes attributes = service.resource().attributes();
    if (service.controller().filter("ECS"::equals).isEmpty()
        || !attributes.knowsBlocks("deployment_circuit_breaker")
        || !attributes.knowsBlocks("alarms")) {
      return;
    }
    boolean rollsBack =
        Stream.of("deployment_circuit_breaker", "alarms")
            .flatMap(name -> attributes.block(name).stream())
            .anyMatch(block -> mayBe(block.bool("enable")) && mayBe(block.bool("rollback")));
    if (!rollsBack) {
      findings.add(
          attributes.block("deployment_circuit_breaker").orElse(attributes).node(),
          "Nothing ends a deployment whose tasks don't start: ECS goes on starting them, and the old"
              + " revision doesn't come back.",
          "Add `deployment_circuit_breaker` with `enable = true` and `rollback = true`.");
    }
  }

  private static boolean mayBe(Value<Boolean> value) {
    return value.isUnknown() || value.knownTo(Boolean.TRUE::equals);
  }
}
