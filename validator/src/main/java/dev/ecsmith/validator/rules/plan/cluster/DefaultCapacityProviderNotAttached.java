package dev.ecsmith.validator.rules.plan.cluster;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** A cluster starts tasks on capacity that belongs to it. */
final class DefaultCapacityProviderNotAttached implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "default-capacity-provider-not-attached",
          Severity.ERROR,
          "The default strategy of a cluster names a capacity provider that the cluster does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource attachment : plan.ofType("aws_ecs_cluster_capacity_providers")) {
      String list = "capacity_providers";
      List<Value<String>> attached = attachment.attributes().strings(list);
      boolean known =
          !attachment.attributes().list(list).isUnknown()
              && attached.stream().allMatch(Value::isKnown);
      if (known) {
        List<String> names = attached.stream().flatMap(each -> each.known().stream()).toList();
        attachment.blocks("default_capacity_provider_strategy").stream()
            .map(strategy -> strategy.string("capacity_provider"))
            .forEach(provider -> check(provider, names, findings));
      }
    }
  }

  private static void check(Value<String> provider, List<String> attached, FindingSink findings) {
    if (provider.knownTo(name -> !attached.contains(name))) {
      findings.add(
          provider,
          "The cluster has no capacity provider `" + provider.known().orElseThrow() + "`.",
          attached.isEmpty()
              ? "Add it to `capacity_providers`."
              : "Add it to `capacity_providers`, which are: " + String.join(", ", attached) + ".");
    }
  }
}
