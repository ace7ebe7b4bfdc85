package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A rule looks at each property of a request in one condition, and each condition at one property.
 */
final class ListenerRuleConditionMalformed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "listener-rule-condition-malformed",
          Severity.ERROR,
          "A condition of a listener rule looks at nothing, at two things, or at one that another has",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html");

  private static final Set<String> ONCE =
      Set.of("host_header", "http_request_method", "path_pattern", "source_ip");
  private static final Pattern METHOD = Pattern.compile("[A-Z_-]{1,40}");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Routing routing : plan.loadBalancing().routings()) {
      if (routing.isRule()) {
        List<RuleCondition> conditions = RuleCondition.in(routing.resource());
        conditions.forEach(condition -> check(condition, findings));
        ONCE.forEach(property -> checkOnce(property, conditions, findings));
      }
    }
  }

  private static void check(RuleCondition condition, FindingSink findings) {
    List<String> properties = condition.properties();
    if (condition.isKnown() && properties.size() != 1) {
      findings.add(
          condition.block().node(),
          properties.isEmpty()
              ? "The condition looks at nothing."
              : "The condition looks at `"
                  + String.join("` and `", properties)
                  + "`, and one condition looks at one property.",
          properties.isEmpty()
              ? "Add a block such as `path_pattern`, or leave out the condition."
              : "Write a `condition` block for each.");
    }
    condition
        .headerName()
        .filter(name -> name.knownTo("host"::equalsIgnoreCase))
        .ifPresent(
            name ->
                findings.add(
                    name,
                    "The host of a request can't be looked at with `http_header`.",
                    "Use `host_header`."));
    condition.methods().stream()
        .filter(method -> method.knownTo(text -> !METHOD.matcher(text).matches()))
        .forEach(
            method ->
                findings.add(
                    method,
                    "The method \""
                        + method.known().orElseThrow()
                        + "\" is compared as it stands, and AWS takes capital letters, hyphens and"
                        + " underscores only.",
                    "Write it in capital letters."));
  }

  private static void checkOnce(
      String property, List<RuleCondition> conditions, FindingSink findings) {
    conditions.stream()
        .filter(condition -> condition.properties().contains(property))
        .skip(1)
        .forEach(
            condition ->
                findings.add(
                    condition.block().node(),
                    "Another condition of the rule looks at `" + property + "` already.",
                    "Put all values into one condition: it is met if one of them fits."));
  }
}
