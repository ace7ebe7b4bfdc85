package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Set;

/** What the spec says elsewhere, or a secret holds, can't be said once more. */
final class EnvironmentVariableReserved implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "environment-variable-reserved",
          Severity.ERROR,
          "An environment variable is one that ecsmith sets itself",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/taskdef-envfiles.html");

  private final Set<String> taken;

  /**
   * @param taken names of variables and of secrets of the container
   */
  EnvironmentVariableReserved(Set<String> taken) {
    this.taken = Set.copyOf(taken);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section task = spec.section("task");
    for (ObjectNode.Member variable : task.members("environment")) {
      if (taken.contains(variable.name())) {
        findings.addAtKey(
            variable,
            "The variable `" + variable.name() + "` is set by ecsmith itself.",
            "Remove it; its value comes from other keys of the spec, or from a secret.");
      }
    }
  }
}
