package dev.ecsmith.validator.rules.account;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Logs, secrets and ECR images of one task lie in several regions. That works, and nearly always
 * tells of a value that was copied from elsewhere; the minority is taken to be the copy.
 */
final class RegionMismatch implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "region-mismatch",
          Severity.WARNING,
          "Logs, secrets and images of one task lie in different regions",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html");

  private final ArnShapes shapes;

  RegionMismatch(ArnShapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    // What is no region differs from all, and is told by other rules.
    List<NamedPlace> places =
        places(task).stream()
            .filter(place -> shapes.region().matcher(place.name()).matches())
            .toList();
    NamedPlace.usual(places)
        .ifPresent(
            usual -> {
              long others = places.stream().filter(place -> place.name().equals(usual)).count();
              places.stream()
                  .filter(place -> !place.name().equals(usual))
                  .forEach(
                      place ->
                          findings.add(
                              place.at(), message(place.name(), usual, others), hint(usual)));
            });
  }

  /** Secrets and images first: of two regions named equally often, that of the logs is the copy. */
  static List<NamedPlace> places(TaskDefinition task) {
    List<NamedPlace> places = new ArrayList<>();
    for (ArnPlace place : ArnPlace.ofSecrets(task)) {
      if (place.at() instanceof StringNode string) {
        Arn.of(string.value())
            .flatMap(Arn::region)
            .filter(part -> part.isKnown() && !part.text().isEmpty())
            .ifPresent(part -> places.add(new NamedPlace(part.text(), string)));
      }
    }
    for (Container container : task.containers()) {
      if (container.fields().object().get("image").orElse(null) instanceof StringNode image) {
        AccountId.regionOfEcrHost(image.value())
            .filter(Part::isKnown)
            .ifPresent(part -> places.add(new NamedPlace(part.text(), image)));
      }
    }
    for (Container container : task.containers()) {
      Optional<Container.LogConfiguration> log = container.logConfiguration();
      log.map(each -> each.option("awslogs-region"))
          .ifPresent(
              region -> region.ifKnown(known -> places.add(new NamedPlace(known, region.at()))));
    }
    return places;
  }

  private static String message(String region, String usual, long others) {
    return "The region `"
        + region
        + "` differs from `"
        + usual
        + (others == 1
            ? "`, which another value of this task definition names."
            : "`, which " + others + " other values of this task definition name.");
  }

  private static String hint(String usual) {
    return "Use " + usual + " here too, unless the task is meant to reach into another region.";
  }
}
