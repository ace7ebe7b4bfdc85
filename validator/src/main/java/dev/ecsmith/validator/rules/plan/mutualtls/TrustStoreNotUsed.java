package dev.ecsmith.validator.rules.plan.mutualtls;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** In every other mode nobody looks into the trust store, which gives a false sense of safety. */
final class TrustStoreNotUsed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "trust-store-not-used",
          Severity.WARNING,
          "A listener has settings for verifying client certificates, and doesn't verify them",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_MutualAuthenticationAttributes.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (MutualTls mutualTls : MutualTls.in(plan)) {
      mutualTls
          .mode()
          .known()
          .filter(mode -> !mode.equals("verify"))
          .ifPresent(mode -> check(mutualTls.block(), mode, findings));
    }
  }

  private static void check(Attributes block, String mode, FindingSink findings) {
    Value<String> store = block.string("trust_store_arn");
    if (!store.isAbsent()) {
      add(store, "trust_store_arn", mode, findings);
    }
    Value<Boolean> ignore = block.bool("ignore_client_certificate_expiry");
    if (ignore.knownTo(on -> on)) {
      add(ignore, "ignore_client_certificate_expiry", mode, findings);
    }
    Value<String> advertise = block.string("advertise_trust_store_ca_names");
    if (advertise.knownTo("on"::equals)) {
      add(advertise, "advertise_trust_store_ca_names", mode, findings);
    }
  }

  private static void add(Value<?> at, String name, String mode, FindingSink findings) {
    findings.add(
        at,
        "`"
            + name
            + "` is for mode \"verify\", and in mode \""
            + mode
            + "\" "
            + (mode.equals("off")
                ? "nobody is asked for a certificate."
                : "the load balancer passes on every certificate unread."),
        "Set `mode = \"verify\"`, or leave it out.");
  }
}
