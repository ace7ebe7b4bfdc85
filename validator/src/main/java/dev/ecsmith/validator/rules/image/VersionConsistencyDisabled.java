package dev.ecsmith.validator.rules.image;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.image.ImageReference;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** Without it each task asks the registry anew, and tasks of one deployment may differ. */
final class VersionConsistencyDisabled implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "version-consistency-disabled",
              Severity.WARNING,
              "Tasks of one deployment may run different images, since their tags aren't resolved once",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Value<String> consistency = container.fields().string("versionConsistency");
      boolean byTag =
          container.image().map(ImageReference::of).knownTo(image -> image.digest().isEmpty());
      if (consistency.knownTo("disabled"::equals) && byTag) {
        findings.add(
            consistency,
            "Tasks of one deployment may run different images, because the tag of `"
                + container.image().known().orElseThrow()
                + "` is looked up for each of them.",
            "Leave `versionConsistency` out, or name the image by its digest.");
      }
    }
  }
}
