package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A load balancer, and a database in RDS, stand in two Availability Zones at least. */
final class TooFewSubnets implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "too-few-subnets",
          Severity.ERROR,
          "A network has fewer than two different public or private subnets",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html");

  private static final int LEAST = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    spec.section("network")
        .optional("existing")
        .ifPresent(
            existing -> {
              if (existing.offers("public_subnets")) {
                judge(existing, "public", "the load balancer", findings);
              }
              if (!spec.tasksArePublic()) {
                judge(existing, "private", "the tasks", findings);
              }
            });
  }

  private static void judge(Section existing, String kind, String user, FindingSink findings) {
    String key = kind + "_subnets";
    long count = existing.texts(key).stream().distinct().count();
    if (count < LEAST) {
      findings.add(
          existing.at(key),
          (count == 0 ? "No " + kind + " subnet is" : "Only one " + kind + " subnet is")
              + " named, and "
              + user
              + (user.endsWith("s") ? " need two." : " needs two."),
          "Name at least two " + kind + " subnets, in different Availability Zones.");
    }
  }
}
