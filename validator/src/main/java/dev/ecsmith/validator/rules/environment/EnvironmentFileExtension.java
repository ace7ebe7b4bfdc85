package dev.ecsmith.validator.rules.environment;

import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** ECS takes a file of variables only if its name ends so. */
final class EnvironmentFileExtension implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "environment-file-extension",
          Severity.ERROR,
          "The name of an environment file does not end with .env",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html");

  private static final String EXTENSION = ".env";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      for (Fields file : container.environmentFiles()) {
        if (file.object().get("value").orElse(null) instanceof StringNode arn) {
          check(arn, findings);
        }
      }
    }
  }

  /** What is no ARN at all is told by the rule about those. */
  private static void check(StringNode file, FindingSink findings) {
    String arn = file.value();
    boolean endUnknown =
        Placeholders.in(arn).stream()
            .anyMatch(each -> each.end() > arn.length() - EXTENSION.length());
    boolean namesAFile = Arn.of(arn).isPresent() && arn.indexOf('/') >= 0;
    if (namesAFile && !endUnknown && !arn.endsWith(EXTENSION)) {
      findings.add(
          file,
          "The environment file `"
              + arn.substring(arn.lastIndexOf('/') + 1)
              + "` does not end with `"
              + EXTENSION
              + "`, which ECS requires.",
          "Upload the file under a name that ends with `" + EXTENSION + "`, and name that.");
    }
  }
}
