package dev.ecsmith.validator.rules.plan.cluster;

import dev.ecsmith.schemas.ClusterSettings;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The setting is neither a boolean nor a word of one's own. */
final class ContainerInsightsValueUnknown implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "container-insights-value-unknown",
          Severity.ERROR,
          "Container Insights is set to a value that ECS does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterSetting.html");

  private final ClusterSettings settings;

  ContainerInsightsValueUnknown(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource cluster : plan.ofType("aws_ecs_cluster")) {
      cluster.blocks("setting").stream()
          .filter(setting -> setting.string("name").knownTo(settings.insights()::equals))
          .map(setting -> setting.string("value"))
          .forEach(value -> value.ifKnown(text -> check(value, text, findings)));
    }
  }

  private void check(Value<String> value, String text, FindingSink findings) {
    if (!settings.insightsValues().contains(text)) {
      findings.add(
          value,
          "`" + settings.insights() + "` can't be \"" + text + "\".",
          "Use one of: " + String.join(", ", settings.insightsValues()) + ".");
    }
  }
}
