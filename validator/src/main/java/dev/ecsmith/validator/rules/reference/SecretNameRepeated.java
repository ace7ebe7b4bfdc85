package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashSet;
import java.util.Set;

/** ECS takes the name of a secret once, and not for a variable of the environment as well. */
final class SecretNameRepeated implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "secret-name-repeated",
          Severity.ERROR,
          "A container sets the variable of a secret twice",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.containers().forEach(container -> check(container, findings));
  }

  private static void check(Container container, FindingSink findings) {
    Set<String> variables = new HashSet<>();
    container.environment().forEach(variable -> variable.name().ifKnown(variables::add));
    Set<String> secrets = new HashSet<>();
    for (Container.SecretReference secret : container.secrets()) {
      secret
          .name()
          .ifKnown(
              name -> {
                if (!secrets.add(name)) {
                  findings.add(
                      secret.name(),
                      "`" + name + "` stands in `secrets` already.",
                      "Keep one of the two.");
                } else if (variables.contains(name)) {
                  findings.add(
                      secret.name(),
                      "`" + name + "` stands in `environment` as well.",
                      "Keep the secret, and remove the variable from `environment`.");
                }
              });
    }
  }
}
