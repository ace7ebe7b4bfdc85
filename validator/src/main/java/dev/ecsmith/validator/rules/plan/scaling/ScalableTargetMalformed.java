package dev.ecsmith.validator.rules.plan.scaling;

import dev.ecsmith.schemas.ScalingMetrics;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.regex.Pattern;

/** Application Auto Scaling has one form for services of ECS. */
final class ScalableTargetMalformed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scalable-target-malformed",
          Severity.ERROR,
          "Scaling of a service of ECS names the service in a way that there isn't",
          "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html");

  private final ScalingMetrics metrics;

  ScalableTargetMalformed(ScalingMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Pattern SERVICE = Pattern.compile("service/[^/]+/[^/]+");

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (String type : List.of("aws_appautoscaling_target", "aws_appautoscaling_policy")) {
      plan.ofType(type).stream()
          .filter(each -> each.string("service_namespace").knownTo("ecs"::equals))
          .forEach(each -> check(each, findings));
    }
  }

  private void check(Resource scaled, FindingSink findings) {
    Value<String> id = scaled.string("resource_id");
    if (id.knownTo(text -> !SERVICE.matcher(text).matches())) {
      findings.add(
          id,
          "\""
              + id.known().orElseThrow()
              + "\" is no service of ECS, which is written as"
              + " \"service/CLUSTER/NAME\".",
          "Write the names of the cluster and the service, not their ARNs.");
    }
    Value<String> dimension = scaled.string("scalable_dimension");
    if (dimension.knownTo(text -> !text.equals(metrics.dimension()))) {
      findings.add(
          dimension,
          "A service of ECS is scaled by \""
              + metrics.dimension()
              + "\", and not by \""
              + dimension.known().orElseThrow()
              + "\".",
          "Write \"" + metrics.dimension() + "\".");
    }
  }
}
