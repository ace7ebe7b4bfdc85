package dev.ecsmith.validator.rules.plan.mutualtls;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class MutualTlsRules {
  private MutualTlsRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(
        new ClientCertificateExpiryIgnored(),
        new ClientCertificateNotVerified(),
        new MutualTlsWithoutTls(),
        new TrustStoreBundleNotPem(),
        new TrustStoreMissing(),
        new TrustStoreNotUsed(),
        new TrustStoreWithoutRevocation(),
        new VerifyingListenersTooMany(LoadBalancerLimits.load()));
  }
}
