package dev.ecsmith.validator.rules.health;

import dev.ecsmith.schemas.BareImages;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.image.ImageReference;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/** Some images hold a program and nothing else. */
final class HealthCheckWithoutShell implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "health-check-without-shell",
          Severity.WARNING,
          "A health check needs a shell or a tool that the image does not have",
          "https://github.com/GoogleContainerTools/distroless");

  private final BareImages images;

  HealthCheckWithoutShell(BareImages images) {
    this.images = images;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (HealthCommand command : HealthCommand.in(task)) {
      Value<String> image = command.container().image();
      Optional<String> needed =
          command.isShellLine()
              ? Optional.of("a shell")
              : command.program().filter(images.lacks()::contains);
      if (needed.isPresent() && image.knownTo(this::isBare)) {
        findings.add(
            command.form(),
            "The check needs "
                + needed.get()
                + ", and the image `"
                + image.known().orElseThrow()
                + "` looks like one that has neither shell nor tools.",
            "Check with a program that the image holds: [\"CMD\", \"/app\", \"health\"].");
      }
    }
  }

  private boolean isBare(String image) {
    ImageReference reference = ImageReference.of(image);
    boolean tagKnown = !reference.tag().isEmpty() || reference.digest().isEmpty();
    return tagKnown && images.isBare(reference.repository(), reference.tag());
  }
}
