package dev.ecsmith.validator.rules.environment;

import dev.ecsmith.schemas.InjectedVariables;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.stream.Stream;

/** ECS puts some variables into each container, and the SDKs of AWS rely on them. */
final class VariableSetByEcs implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "variable-set-by-ecs",
          Severity.WARNING,
          "A container sets a variable that ECS sets itself",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4.html");

  private final InjectedVariables injected;

  VariableSetByEcs(InjectedVariables injected) {
    this.injected = injected;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      boolean routed =
          container.logConfiguration().stream()
              .anyMatch(log -> log.logDriver().knownTo("awsfirelens"::equals));
      Stream.concat(
              container.environment().stream().map(Container.Variable::name),
              container.secrets().stream().map(Container.SecretReference::name))
          .filter(
              name ->
                  name.knownTo(injected.always()::contains)
                      || (routed && name.knownTo(injected.withLogRouter()::contains)))
          .forEach(name -> tell(name, findings));
    }
  }

  private static void tell(Value<String> name, FindingSink findings) {
    findings.add(
        name,
        "ECS sets the variable "
            + name.known().orElseThrow()
            + " itself, and one of the two values is lost.",
        "Remove the variable.");
  }
}
