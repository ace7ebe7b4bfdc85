package dev.ecsmith.validator.rules.environment;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashSet;
import java.util.Set;

/** Of two files the first one wins, so the second mention of a file changes nothing. */
final class EnvironmentFileRepeated implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "environment-file-repeated",
          Severity.WARNING,
          "A container names the same environment file twice",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Set<String> seen = new HashSet<>();
      for (Fields file : container.environmentFiles()) {
        Value<String> arn = file.string("value");
        arn.ifKnown(
            known -> {
              if (!seen.add(known)) {
                findings.add(
                    arn,
                    "The environment file `" + known + "` is named before.",
                    "Remove the entry, or name the file that was meant.");
              }
            });
      }
    }
  }
}
