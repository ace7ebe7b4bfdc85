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
import java.util.Set;

/** What the gate says of a plan. */
final class Gated {
  private static final Gate USUAL =
      new Gate(TaskDefinitionRules.usual(), Rule.only(PlanRules.all(), Profile.DEFAULT::includes));
  private static final Gate WHOLE = new Gate(TaskDefinitionRules.all(), PlanRules.all());

  /** Authlete's guide names MySQL 8.0, of which {@code validate} tells that it is past support. */
  private static final Set<String> TOLD_OF_SPECS = Set.of("database-version-past-support");

  private Gated() {}

  /** By the rules that run where the caller doesn't say. */
  static List<Finding> usual(String plan) {
    return findings(USUAL, plan);
  }

  /** Of these what nobody told when the spec was validated. */
  static List<Finding> unexpected(String plan) {
    return usual(plan).stream().filter(each -> !TOLD_OF_SPECS.contains(each.rule())).toList();
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
