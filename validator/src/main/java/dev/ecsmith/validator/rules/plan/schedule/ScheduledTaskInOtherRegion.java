package dev.ecsmith.validator.rules.plan.schedule;

import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** A cluster runs task definitions of its own region. */
final class ScheduledTaskInOtherRegion implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "scheduled-task-in-other-region",
          Severity.ERROR,
          "A scheduled task and its cluster are in different regions",
          "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (ScheduledTask scheduled : ScheduledTask.in(plan)) {
      scheduled.parameters().ifPresent(parameters -> check(scheduled, parameters, findings));
    }
  }

  private static void check(ScheduledTask scheduled, Attributes parameters, FindingSink findings) {
    Value<String> task = parameters.string("task_definition_arn");
    Optional<String> cluster = region(scheduled.target().string("arn"));
    Optional<String> own = region(task);
    if (cluster.isPresent() && own.isPresent() && !cluster.equals(own)) {
      findings.add(
          task,
          "The task definition is in " + own.get() + ", and the cluster in " + cluster.get() + ".",
          "Register the task definition in the region of the cluster.");
    }
  }

  private static Optional<String> region(Value<String> arn) {
    return arn.known()
        .flatMap(Arn::of)
        .flatMap(Arn::region)
        .map(Part::text)
        .filter(text -> !text.isEmpty());
  }
}
