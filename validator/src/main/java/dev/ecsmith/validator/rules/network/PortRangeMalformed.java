package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.PortSpan;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/** What looks like a range and isn't one: that it has no hyphen is a matter of shape. */
final class PortRangeMalformed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "port-range-malformed",
          Severity.ERROR,
          "A range of ports runs backwards, or holds what is no port",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  private static final long HIGHEST = 65_535;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.containers().stream()
        .flatMap(container -> container.portMappings().stream())
        .map(PortSpan::range)
        .flatMap(Optional::stream)
        .forEach(range -> check(range, findings));
  }

  private static void check(PortSpan range, FindingSink findings) {
    if (range.first() > range.last()) {
      findings.add(
          range.at(),
          "The range begins with " + range.first() + " and ends with " + range.last() + ".",
          "Write the lower port first.");
    } else if (range.first() == 0 || range.last() > HIGHEST) {
      findings.add(
          range.at(),
          "The port "
              + (range.first() == 0 ? range.first() : range.last())
              + " is none: ports are 1 to "
              + HIGHEST
              + ".",
          "Write two ports with a hyphen between them, such as 5000-5010.");
    }
  }
}
