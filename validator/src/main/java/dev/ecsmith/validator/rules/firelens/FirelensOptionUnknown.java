package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.schemas.FirelensRouters;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Resemblance;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** Only three options configure a log router; the rest belongs into its configuration file. */
final class FirelensOptionUnknown implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-option-unknown",
          Severity.ERROR,
          "A log router has an option that FireLens does not know",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html");

  private final FirelensRouters routers;

  FirelensOptionUnknown(FirelensRouters routers) {
    this.routers = routers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    List<String> known = routers.options().stream().map(FirelensRouters.Option::name).toList();
    for (Container router : Routing.of(task).routers()) {
      router.firelens().stream()
          .flatMap(firelens -> firelens.options().known().stream())
          .flatMap(options -> options.object().members().stream())
          .filter(option -> !Placeholders.anyIn(option.name()) && !known.contains(option.name()))
          .forEach(
              option ->
                  findings.addAtKey(
                      option,
                      "FireLens has no option `" + option.name() + "`.",
                      Resemblance.nearest(option.name(), known)
                          .map(name -> "Did you mean `" + name + "`?")
                          .orElse("The options are: " + String.join(", ", known) + ".")));
    }
  }
}
