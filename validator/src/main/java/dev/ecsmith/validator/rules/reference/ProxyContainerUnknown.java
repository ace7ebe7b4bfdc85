package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** The proxy of a task is to be a container that the task doesn't have. */
final class ProxyContainerUnknown implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "proxy-container-unknown",
          Severity.ERROR,
          "The proxy of a task is a container that the task does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Fields.of(task.object())
        .fields("proxyConfiguration")
        .ifPresent(
            proxy -> Names.ofContainers(task).check(proxy.string("containerName"), findings));
  }
}
