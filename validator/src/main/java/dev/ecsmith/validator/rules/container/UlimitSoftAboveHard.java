package dev.ecsmith.validator.rules.container;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * The soft limit is in force, and the hard one how far it may be raised; -1 stands for no limit.
 */
final class UlimitSoftAboveHard implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ulimit-soft-above-hard",
          Severity.ERROR,
          "The soft limit of a ulimit is above its hard limit",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.containers().stream()
        .flatMap(container -> container.fields().fieldsList("ulimits").stream())
        .forEach(ulimit -> check(ulimit, findings));
  }

  private static void check(Fields ulimit, FindingSink findings) {
    Value<Long> soft = ulimit.integer("softLimit");
    ulimit
        .integer("hardLimit")
        .known()
        .filter(hard -> hard >= 0 && soft.knownTo(limit -> limit > hard))
        .ifPresent(
            hard ->
                findings.add(
                    soft,
                    "The soft limit "
                        + soft.known().orElseThrow()
                        + " is above the hard limit "
                        + hard
                        + ".",
                    "Use " + hard + " at most, or raise `hardLimit`."));
  }
}
