package dev.ecsmith.validator.rules.container;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** A script that was written on Windows became a string with its line ends. */
final class CarriageReturnInCommand implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "carriage-return-in-command",
          Severity.WARNING,
          "A command for Linux has carriage returns in it",
          "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.operatingSystemFamily().isUnknown() && !task.runsOnWindows()) {
      for (Container container : task.containers()) {
        check(container.fields(), "entryPoint", findings);
        check(container.fields(), "command", findings);
        container.healthCheck().ifKnown(health -> check(health, "command", findings));
      }
    }
  }

  private static void check(Fields fields, String key, FindingSink findings) {
    for (Node word : fields.list(key).known().orElse(List.of())) {
      if (word instanceof StringNode text && text.value().indexOf('\r') >= 0) {
        findings.add(
            text,
            "The command has a carriage return (\\r) in it, which a shell takes for a part of the"
                + " word before it.",
            "End its lines with \\n alone.");
      }
    }
  }
}
