package dev.ecsmith.validator.rules.plan.mutualtls;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Without a list nobody can be locked out before a certificate ends. */
final class TrustStoreWithoutRevocation implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "trust-store-without-revocation",
              Severity.INFO,
              "A trust store has no revocation list",
              "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  private static final String REVOCATION = "aws_lb_trust_store_revocation";
  private static final String ATTRIBUTE = "trust_store_arn";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    boolean known =
        plan.ofType(REVOCATION).stream()
            .allMatch(each -> each.link(ATTRIBUTE, "aws_lb_trust_store").complete());
    for (Resource store : plan.ofType("aws_lb_trust_store")) {
      if (known && store.namedBy(REVOCATION, ATTRIBUTE).isEmpty()) {
        findings.add(
            store.node(),
            "A client certificate that was stolen stays good until it expires: the trust store has no"
                + " revocation list.",
            "Add an `aws_lb_trust_store_revocation`, or let certificates live for days.");
      }
    }
  }
}
