package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** A container is linked to one that the task doesn't have. In other modes links are refused. */
final class LinkToUnknownContainer implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "link-to-unknown-container",
          Severity.ERROR,
          "A container is linked to one that the task does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (task.effectiveNetworkMode().filter("bridge"::equals).isEmpty()) {
      return;
    }
    Names containers = Names.ofContainers(task);
    for (Container container : task.containers()) {
      for (Value<String> link : container.links()) {
        containers.check(link.map(LinkToUnknownContainer::target), findings);
      }
    }
  }

  /** {@code db} of {@code db:database}. */
  static String target(String link) {
    int colon = link.indexOf(':');
    return colon < 0 ? link : link.substring(0, colon);
  }
}
