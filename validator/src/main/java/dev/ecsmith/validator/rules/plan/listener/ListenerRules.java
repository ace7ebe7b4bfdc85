package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.schemas.TlsPolicies;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ListenerRules {
  private ListenerRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    LoadBalancerLimits facts = LoadBalancerLimits.load();
    TlsPolicies policies = TlsPolicies.load();
    return List.of(
        new AuthenticationWithoutHttps(),
        new CertificateFromElsewhere(),
        new CertificateNotValidated(),
        new ForwardWeightsZero(),
        new ListenerCertificateMissing(),
        new ListenerProtocolNotSupported(facts),
        new ListenerRuleConditionMalformed(),
        new ListenerRulePriorityTaken(),
        new ListenerRuleValuesTooMany(facts),
        new ListenerWithoutTls(),
        new OidcEndpointWithoutHttps(),
        new OidcParametersTooMany(facts),
        new OldTlsAllowed(policies),
        new RedirectToItself(),
        new RoutingActionNotLast(),
        new TargetGroupProtocolMismatch(facts),
        new TlsPolicyNotPostQuantum(policies),
        new TlsPolicyUnknown(policies),
        new TlsPolicyWeak(policies),
        new TlsSettingWithoutTls());
  }
}
