package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** Of a capability in both lists the container has it. Dropping ALL and adding some is usual. */
final class CapabilityAddedAndDropped implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "capability-added-and-dropped",
          Severity.WARNING,
          "A container adds a capability and drops it",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Capabilities capabilities = Capabilities.of(container);
      List<String> added =
          capabilities.added().stream().flatMap(each -> each.known().stream()).toList();
      for (Value<String> dropped : capabilities.dropped()) {
        if (dropped.knownTo(added::contains)) {
          findings.add(
              dropped,
              "The capability `"
                  + dropped.known().orElseThrow()
                  + "` is dropped and added, and so the container has it.",
              "Name it in one of the lists.");
        }
      }
    }
  }
}
