package dev.ecsmith.validator.rules.definition;

import dev.ecsmith.schemas.SampleValues;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.StringValues;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.regex.Matcher;

/**
 * A guide's sample was copied with values that look real. They are fine in a document that is a
 * sample itself, so that only the careful hear of them.
 */
final class SampleValueLeft implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "sample-value-left",
              Severity.INFO,
              "A value is one of the samples in AWS's documentation",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/example_task_definitions.html")
          .onlyIn(Profile.STRICT);

  private final SampleValues samples;

  SampleValueLeft(SampleValues samples) {
    this.samples = samples;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (StringNode string : StringValues.in(task.node())) {
      for (SampleValues.Kind kind : samples.kinds()) {
        Matcher matcher = kind.pattern().matcher(string.value());
        if (kind.concerns(string.pointer().lastToken()) && matcher.find()) {
          findings.add(
              string,
              "`" + matcher.group() + "` is " + kind.label() + ".",
              "Put your own in its place.");
        }
      }
    }
  }
}
