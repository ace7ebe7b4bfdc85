package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;
import java.util.List;

/** A volume that a task leaves to its launch and what the service makes belong together by name. */
final class EbsVolumeNameMismatch implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ebs-volume-name-mismatch",
          Severity.ERROR,
          "A service makes another volume than its task leaves to it",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceVolumeConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .task()
          .map(PlannedTask::definition)
          .filter(TaskDefinition::knowsAllVolumes)
          .ifPresent(task -> check(service, task, findings));
    }
  }

  private static void check(Service service, TaskDefinition task, FindingSink findings) {
    List<Volume> left =
        task.volumes().stream()
            .filter(volume -> volume.configuredAtLaunch().knownTo(Boolean::booleanValue))
            .toList();
    List<String> names = left.stream().flatMap(volume -> volume.name().known().stream()).toList();
    List<Value<String>> made =
        service.resource().blocks("volume_configuration").stream()
            .map(block -> block.string("name"))
            .toList();
    if (names.size() == left.size()) {
      made.forEach(name -> name.ifKnown(text -> checkMade(name, text, names, findings)));
    }
    if (service.resource().attributes().knowsBlocks("volume_configuration")
        && made.stream().allMatch(Value::isKnown)) {
      left.forEach(volume -> checkLeft(service, volume.name(), made, findings));
    }
  }

  private static void checkMade(
      Value<String> name, String text, List<String> names, FindingSink findings) {
    if (!names.contains(text)) {
      findings.add(
          name,
          "The task has no volume `" + text + "` with `configure_at_launch`.",
          names.isEmpty()
              ? "Add it to the task definition with `configure_at_launch = true`."
              : "It has: " + String.join(", ", names) + ".");
    }
  }

  private static void checkLeft(
      Service service, Value<String> name, List<Value<String>> made, FindingSink findings) {
    if (name.knownTo(text -> made.stream().noneMatch(each -> each.knownTo(text::equals)))) {
      findings.add(
          service.resource().node(),
          "The task leaves volume `"
              + name.known().orElseThrow()
              + "` to its launch, and the service doesn't make it.",
          "Add `volume_configuration` of that name to the service.");
    }
  }
}
