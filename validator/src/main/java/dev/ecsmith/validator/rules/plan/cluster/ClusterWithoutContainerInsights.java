package dev.ecsmith.validator.rules.plan.cluster;

import dev.ecsmith.schemas.ClusterSettings;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Metrics of tasks and containers are collected where the cluster says so. */
final class ClusterWithoutContainerInsights implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "cluster-without-container-insights",
              Severity.INFO,
              "A cluster does not collect metrics with Container Insights",
              "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html")
          .onlyIn(Profile.STRICT);

  private final ClusterSettings settings;

  ClusterWithoutContainerInsights(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource cluster : plan.ofType("aws_ecs_cluster")) {
      boolean known =
          cluster.attributes().leavesOut("setting") || cluster.attributes().knowsBlocks("setting");
      boolean mayBeOn =
          cluster.blocks("setting").stream()
              .filter(setting -> setting.string("name").knownTo(settings.insights()::equals))
              .map(setting -> setting.string("value"))
              .anyMatch(value -> !value.knownTo(settings.insightsOff()::equals));
      if (known && !mayBeOn) {
        findings.add(
            cluster.node(),
            "The cluster doesn't collect metrics with Container Insights, unless the account does so"
                + " for all new clusters.",
            "Add `setting` with the name `"
                + settings.insights()
                + "` and the value \"enabled\" or \"enhanced\".");
      }
    }
  }
}
