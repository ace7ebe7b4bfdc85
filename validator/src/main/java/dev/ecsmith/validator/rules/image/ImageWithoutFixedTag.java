package dev.ecsmith.validator.rules.image;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.image.ImageReference;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** {@code latest}, which is also what a missing tag means, names another image from day to day. */
final class ImageWithoutFixedTag implements Rule<TaskDefinition> {
  static final RuleInfo INFO =
      new RuleInfo(
          "image-without-fixed-tag",
          Severity.WARNING,
          "An image has no tag, or the tag latest, and no digest",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html");

  private static final String LATEST = "latest";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Value<String> image = container.image();
      findings.skipUnknown(image);
      image.ifKnown(
          name -> {
            ImageReference reference = ImageReference.of(name);
            boolean floating = reference.tag().isEmpty() || reference.tag().equals(LATEST);
            if (floating && reference.digest().isEmpty() && !name.isBlank()) {
              findings.add(
                  image,
                  message(name, reference),
                  "Name a version as the tag, or a digest (`@sha256:...`).");
            }
          });
    }
  }

  private static String message(String name, ImageReference reference) {
    return "The image `"
        + name
        + (reference.tag().isEmpty() ? "` has no tag" : "` has the tag `latest`")
        + ", so each deployment may run another version.";
  }
}
