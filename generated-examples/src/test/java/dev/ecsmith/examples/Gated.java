package dev.ecsmith.examples;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.gate.Gate;
import dev.ecsmith.validator.gate.PlanRules;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** What the gate says of a plan. */
final class Gated {
  private static final Gate USUAL =
      new Gate(TaskDefinitionRules.usual(), Rule.only(PlanRules.all(), Profile.DEFAULT::includes));
  private static final Gate WHOLE = new Gate(TaskDefinitionRules.all(), PlanRules.all());

  private Gated() {}

  /** By the rules that run where the caller doesn't say. */
  static List<Finding> usual(String plan) {
    return findings(USUAL, plan);
  }

  /** By every rule there is. */
  static List<Finding> whole(String plan) {
    return findings(WHOLE, plan);
  }

  /** Of the usual ones those that would make the run fail. */
  static List<Finding> errors(String plan) {
    return usual(plan).stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }

  private static List<Finding> findings(Gate gate, String plan) {
    return gate.judge(Plan.in(Plan.read("plan.json", plan)).orElseThrow()).verdict().findings();
  }
}
