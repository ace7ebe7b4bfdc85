package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.LoadBalancing;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.regex.Pattern;

/** Terraform passes on a number that AWS refuses. */
final class LoadBalancerNumberOutOfRange implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "load-balancer-number-out-of-range",
          Severity.ERROR,
          "A number of a load balancer, its listeners or target groups is too small or too big",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

  private final LoadBalancerLimits facts;

  LoadBalancerNumberOutOfRange(LoadBalancerLimits facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (LoadBalancerLimits.Range range : facts.ranges()) {
      range.types().stream()
          .flatMap(type -> plan.ofType(type).stream())
          .filter(resource -> has(resource, range))
          .flatMap(resource -> BlockPath.of(range.path()).in(resource.attributes()).stream())
          .forEach(block -> check(block, range, findings));
    }
  }

  private static boolean has(Resource resource, LoadBalancerLimits.Range range) {
    return range.loadBalancer().isEmpty()
        || LoadBalancing.type(resource).filter(range.loadBalancer()::equals).isPresent();
  }

  private static void check(
      Attributes block, LoadBalancerLimits.Range range, FindingSink findings) {
    String name = BlockPath.of(range.path()).attribute();
    Value<Long> number = block.integer(name);
    Value<String> text = block.string(name);
    long value =
        number
            .known()
            .or(() -> text.known().filter(t -> DIGITS.matcher(t).matches()).map(Long::valueOf))
            .orElse(range.lowest());
    if (!range.holds(value)) {
      findings.add(
          number.isKnown() ? number : text,
          "`"
              + name
              + "` is "
              + value
              + ", but must be from "
              + range.lowest()
              + " to "
              + range.highest()
              + (range.unit().isEmpty() ? "" : " " + range.unit())
              + ".",
          "Use "
              + (value < range.lowest()
                  ? range.lowest() + " or more."
                  : range.highest() + " or less."));
    }
  }
}
