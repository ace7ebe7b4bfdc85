package dev.ecsmith.validator.gate;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.lint.Linter;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.rule.Judged;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.secret.ClearTextSecrets;
import java.util.List;

/** Judges Terraform plans: the task definitions in them, and how the resources fit together. */
public final class Gate {
  private final Linter linter;
  private final List<Rule<Plan>> rules;
  private final ClearTextSecrets secrets = new ClearTextSecrets(SecretVariables.load());

  /**
   * @param tasks those that task definitions are judged by
   * @param rules those that plans are judged by
   */
  public Gate(TaskDefinitionRules tasks, List<Rule<Plan>> rules) {
    this.linter = new Linter(tasks);
    this.rules = List.copyOf(rules);
  }

  /** With the plan's document as reports may show it. */
  public Judged judge(Plan plan) {
    Document shown =
        secrets.concealedIn(
            plan.document(), plan.tasks().stream().map(PlannedTask::definition).toList());
    Verdict verdict = Verdict.of(rules, plan, shown);
    for (PlannedTask task : plan.tasks()) {
      verdict = verdict.and(linter.lint(task.definition(), shown));
    }
    return new Judged(shown, verdict);
  }
}
