package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The end of an essential container is the end of the task, so nothing can wait for it. */
final class DependsOnExitOfEssentialContainer implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "depends-on-exit-of-essential-container",
          Severity.ERROR,
          "A container waits for the end of an essential one",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html");

  private static final List<String> EXITS = List.of("COMPLETE", "SUCCESS");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Dependencies.in(task).stream()
        .filter(each -> each.condition().knownTo(EXITS::contains))
        .filter(each -> isEssential(each.awaited().essential()))
        .forEach(
            each ->
                findings.add(
                    each.condition(),
                    "The container `"
                        + each.awaitedName()
                        + "` is essential, so the task ends when it does, and "
                        + each.condition().known().orElseThrow()
                        + " can't be waited for.",
                    "Set \"essential\": false on `"
                        + each.awaitedName()
                        + "`, which is true by"
                        + " default."));
  }

  private static boolean isEssential(Value<Boolean> essential) {
    return essential.isAbsent() || essential.knownTo(Boolean::booleanValue);
  }
}
