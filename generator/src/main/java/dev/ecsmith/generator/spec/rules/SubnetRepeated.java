package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** One subnet can't be both public and private, nor count as two. */
final class SubnetRepeated implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "subnet-repeated",
          Severity.ERROR,
          "A subnet stands twice among the public and private subnets",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    spec.section("network").optional("existing").ifPresent(existing -> check(existing, findings));
  }

  private static void check(Section existing, FindingSink findings) {
    Set<String> publicOnes = new HashSet<>();
    if (existing.offers("public_subnets")) {
      for (StringNode subnet : existing.textNodes("public_subnets")) {
        if (!publicOnes.add(subnet.value())) {
          repeated(subnet, "public", findings);
        }
      }
    }
    Set<String> privateOnes = new HashSet<>();
    for (StringNode subnet : existing.textNodes("private_subnets")) {
      if (publicOnes.contains(subnet.value())) {
        findings.add(
            subnet,
            "The subnet `" + subnet.value() + "` is named as a public and as a private one.",
            "Tasks and database belong in subnets without a route to an internet gateway; name"
                + " others here.");
      } else if (!privateOnes.add(subnet.value())) {
        repeated(subnet, "private", findings);
      }
    }
  }

  private static void repeated(StringNode subnet, String kind, FindingSink findings) {
    findings.add(
        subnet,
        "The " + kind + " subnet `" + subnet.value() + "` is named twice.",
        "Name a subnet of another Availability Zone in its place, or remove it.");
  }
}
