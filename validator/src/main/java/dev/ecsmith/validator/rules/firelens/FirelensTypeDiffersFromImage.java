package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.schemas.FirelensRouters;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.image.ImageReference;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;

/** ECS writes the configuration in the language of the type. */
final class FirelensTypeDiffersFromImage implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-type-differs-from-image",
          Severity.WARNING,
          "A log router is said to be another program than its image holds",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html");

  private final FirelensRouters routers;

  FirelensTypeDiffersFromImage(FirelensRouters routers) {
    this.routers = routers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container router : Routing.of(task).routers()) {
      Value<String> type = router.firelens().orElseThrow().type();
      router
          .image()
          .known()
          .map(image -> ImageReference.of(image).repository())
          .flatMap(this::programIn)
          .filter(program -> type.knownTo(text -> !text.equals(program)))
          .ifPresent(
              program ->
                  findings.add(
                      type,
                      "The type is `"
                          + type.known().orElseThrow()
                          + "`, and the image `"
                          + router.image().known().orElseThrow()
                          + "` looks like "
                          + program
                          + ".",
                      "Write \"" + program + "\", or use another image."));
    }
  }

  private Optional<String> programIn(String repository) {
    String name = repository.substring(repository.lastIndexOf('/') + 1);
    List<String> programs =
        routers.routers().stream()
            .filter(router -> router.inImageNames().stream().anyMatch(name::contains))
            .map(FirelensRouters.Router::type)
            .toList();
    return programs.size() == 1 ? Optional.of(programs.get(0)) : Optional.empty();
  }
}
