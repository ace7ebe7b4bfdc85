package dev.ecsmith.validator.rules.account;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nothing in one of AWS's partitions can reach into another one. */
final class PartitionMismatch implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "partition-mismatch",
          Severity.ERROR,
          "An ARN belongs to another partition of AWS than its region or the rest of the task",
          "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html");

  private final ArnShapes shapes;

  PartitionMismatch(ArnShapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    List<NamedPlace> partitions = new ArrayList<>();
    Set<Node> contradictory = new HashSet<>();
    for (ArnPlace place : ArnPlace.in(task)) {
      if (place.at() instanceof StringNode string) {
        Arn.of(string.value())
            .ifPresent(
                arn -> {
                  if (contradictsItself(arn)) {
                    tell(arn, string, findings);
                    contradictory.add(string);
                  } else {
                    partition(arn).ifPresent(name -> partitions.add(new NamedPlace(name, string)));
                  }
                });
      }
    }
    for (NamedPlace region : RegionMismatch.places(task)) {
      shapes
          .partitionOf(region.name())
          .filter(partition -> !contradictory.contains(region.at()))
          .ifPresent(partition -> partitions.add(new NamedPlace(partition, region.at())));
    }
    NamedPlace.usual(partitions)
        .ifPresent(
            usual ->
                partitions.stream()
                    .filter(place -> !place.name().equals(usual))
                    .distinct()
                    .forEach(
                        place -> findings.add(place.at(), message(place, usual), hint(usual))));
  }

  private Optional<String> partition(Arn arn) {
    return arn.partition()
        .filter(part -> part.isKnown() && shapes.partition().matcher(part.text()).matches())
        .map(Part::text);
  }

  private Optional<String> partitionOfRegion(Arn arn) {
    return arn.region().filter(Part::isKnown).map(Part::text).flatMap(shapes::partitionOf);
  }

  private boolean contradictsItself(Arn arn) {
    Optional<String> partition = partition(arn);
    Optional<String> ofRegion = partitionOfRegion(arn);
    return partition.isPresent() && ofRegion.isPresent() && !partition.equals(ofRegion);
  }

  private void tell(Arn arn, StringNode at, FindingSink findings) {
    String ofRegion = partitionOfRegion(arn).orElseThrow();
    findings.add(
        at,
        "The ARN names the partition `"
            + partition(arn).orElseThrow()
            + "` and the region `"
            + arn.region().orElseThrow().text()
            + "`, which lies in `"
            + ofRegion
            + "`.",
        "Begin it with `arn:" + ofRegion + ":`, or name a region of that partition.");
  }

  private static String message(NamedPlace place, String usual) {
    return "The value belongs to the partition `"
        + place.name()
        + "`, and the rest of the task definition to `"
        + usual
        + "`; nothing reaches from one into the other.";
  }

  private static String hint(String usual) {
    return "Name a resource in `" + usual + "`.";
  }
}
