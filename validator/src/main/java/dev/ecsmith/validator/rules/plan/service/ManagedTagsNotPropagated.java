package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** Costs are told apart by the tags that tasks have. */
final class ManagedTagsNotPropagated implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
              "managed-tags-not-propagated",
              Severity.INFO,
              "A service has managed tags, and its tasks get no others",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
          .onlyIn(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<Boolean> managed = service.resource().bool("enable_ecs_managed_tags");
    Value<String> propagate = service.resource().string("propagate_tags");
    if (managed.knownTo(Boolean.TRUE::equals)
        && (propagate.isAbsent() || propagate.knownTo("NONE"::equals))) {
      findings.add(
          managed,
          "ECS puts its own tags on the tasks, and none of the service or the task definition.",
          "Set `propagate_tags = \"SERVICE\"`, or \"TASK_DEFINITION\".");
    }
  }
}
