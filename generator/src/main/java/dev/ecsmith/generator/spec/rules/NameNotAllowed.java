package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.ClusterSection;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of the stack begins the names of what is created, and some services reserve beginnings.
 */
final class NameNotAllowed implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "name-not-allowed",
          Severity.ERROR,
          "A name is refused by a service that it is given to",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html");

  private static final List<String> RESERVED = List.of("aws", "ecs", "fargate");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    String name = spec.name();
    List<String> reasons = new ArrayList<>();
    if (name.startsWith("internal-")) {
      reasons.add("a load balancer's name may not begin with internal-");
    }
    if (name.startsWith("sg-")) {
      reasons.add("a security group's name may not begin with sg-");
    }
    if (ClusterSection.hasOwnInstances(spec) && RESERVED.stream().anyMatch(name::startsWith)) {
      reasons.add("a capacity provider's name may not begin with aws, ecs or fargate");
    }
    if (!reasons.isEmpty()) {
      findings.add(
          spec.root().at("name"),
          "The name `" + name + "` is refused: " + String.join(", and ", reasons) + ".",
          "Choose another name.");
    }
  }
}
