package dev.ecsmith.validator.rules.plan.schedule;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.reference.Names;

/** What a schedule changes of a task it changes by the name of a container. */
final class ScheduledOverrideContainerUnknown implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scheduled-override-container-unknown",
          Severity.ERROR,
          "A scheduled task overrides a container that its definition does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (ScheduledTask scheduled : ScheduledTask.in(plan)) {
      scheduled
          .task()
          .map(task -> Names.ofContainers(task.definition()))
          .ifPresent(
              names ->
                  scheduled
                      .target()
                      .fields()
                      .text("input")
                      .flatMap(input -> JsonReader.readInside(plan.document(), input))
                      .filter(ObjectNode.class::isInstance)
                      .map(input -> Fields.of((ObjectNode) input))
                      .ifPresent(input -> check(input, names, findings)));
    }
  }

  private static void check(Fields input, Names names, FindingSink findings) {
    input
        .fieldsList("containerOverrides")
        .forEach(override -> names.check(override.string("name"), findings));
  }
}
