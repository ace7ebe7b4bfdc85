package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.schemas.FirelensRouters;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.Firelens;
import dev.ecsmith.validator.task.TaskDefinition;

/** An option of a log router holds what FireLens can't read, or what its companion contradicts. */
final class FirelensOptionValueNotAllowed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-option-value-not-allowed",
          Severity.ERROR,
          "An option of a log router holds what FireLens does not take",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html");

  private static final String TYPE = "config-file-type";
  private static final String VALUE = "config-file-value";

  private final FirelensRouters routers;

  FirelensOptionValueNotAllowed(FirelensRouters routers) {
    this.routers = routers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container router : Routing.of(task).routers()) {
      router.firelens().ifPresent(firelens -> check(firelens, findings));
    }
  }

  private void check(Firelens firelens, FindingSink findings) {
    for (FirelensRouters.Option option : routers.options()) {
      Value<String> value = firelens.option(option.name());
      if (value.knownTo(text -> !option.allows(text))) {
        findings.add(
            value,
            "`" + value.known().orElseThrow() + "` is not what `" + option.name() + "` takes.",
            "Write " + option.expected() + ".");
        return;
      }
    }
    Value<String> value = firelens.option(VALUE);
    Value<String> type = firelens.option(TYPE);
    if (type.isKnown() && value.isKnown()) {
      boolean inS3 = type.knownTo("s3"::equals);
      if (inS3 != value.knownTo(text -> text.startsWith("arn:"))) {
        findings.add(
            value,
            "`"
                + TYPE
                + "` is "
                + type.known().orElseThrow()
                + ", and `"
                + value.known().orElseThrow()
                + "` is "
                + (inS3 ? "no ARN." : "an ARN."),
            inS3
                ? "Write the ARN of the object in S3."
                : "Write the path of the file in the image, or set the type to s3.");
      }
    }
  }
}
