package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Set;

/** A task definition is refused in which two containers share a name. */
final class ContainerNameTaken implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "container-name-taken",
          Severity.ERROR,
          "The container of the application has the name of another one",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  private static final Set<String> OF_AGENT =
      Set.of(AthenzContainers.AGENT, AthenzContainers.FIRST_CERTIFICATE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section task = spec.section("task");
    String name = task.text("container_name");
    if (OF_AGENT.contains(name)) {
      findings.add(
          task.at("container_name"),
          "The name `" + name + "` is that of a container of the agent.",
          "Choose another name.");
    }
  }
}
