package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.regex.Pattern;

/** Linux hands a variable over as a name, a sign of equality and a value that ends with U+0000. */
final class EnvironmentVariableMalformed implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "environment-variable-malformed",
          Severity.ERROR,
          "An environment variable has a name or value that no program could read",
          "https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html");

  private static final Pattern NAME = Pattern.compile("[!-<>-~]+");

  /** A surrogate that isn't half of a pair matches by itself. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\u0000\\ud800-\\udfff]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (ObjectNode.Member variable : spec.section("task").members("environment")) {
      if (!NAME.matcher(variable.name()).matches()) {
        findings.addAtKey(
            variable,
            variable.name().isEmpty()
                ? "An environment variable has no name."
                : "`" + variable.name() + "` can't be the name of an environment variable.",
            "Use letters, digits and underscores.");
      } else if (variable.value() instanceof StringNode text
          && UNREADABLE.matcher(text.value()).find()) {
        findings.add(
            text,
            "The value of `" + variable.name() + "` holds U+0000 or half a character.",
            "Remove it.");
      }
    }
  }
}
