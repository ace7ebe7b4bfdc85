package dev.ecsmith.validator.rules.image;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** No registry has an image of such a name, and Docker doesn't even ask one. */
final class ImageMalformed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "image-malformed",
          Severity.ERROR,
          "The name of an image is not one",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Value<String> image = container.image();
      image.ifKnown(
          name ->
              ImageGrammar.fault(name)
                  .ifPresent(
                      fault ->
                          findings.add(
                              image,
                              "The image `" + name + "` " + fault.what() + ".",
                              fault.instead())));
    }
  }
}
