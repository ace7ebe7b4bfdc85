package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.Firelens;
import dev.ecsmith.validator.task.TaskDefinition;

/** One says where the file is, the other which. */
final class FirelensConfigIncomplete implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-config-incomplete",
          Severity.ERROR,
          "A log router has half of what names its configuration file",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html");

  private static final String TYPE = "config-file-type";
  private static final String VALUE = "config-file-value";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container router : Routing.of(task).routers()) {
      router
          .firelens()
          .ifPresent(
              firelens -> {
                check(firelens, TYPE, VALUE, findings);
                check(firelens, VALUE, TYPE, findings);
              });
    }
  }

  private static void check(
      Firelens firelens, String present, String absent, FindingSink findings) {
    if (!firelens.option(present).isAbsent() && firelens.option(absent).isAbsent()) {
      findings.add(
          firelens.option(present),
          "There is `" + present + "`, and no `" + absent + "`.",
          "Add `" + absent + "`, or remove `" + present + "`.");
    }
  }
}
