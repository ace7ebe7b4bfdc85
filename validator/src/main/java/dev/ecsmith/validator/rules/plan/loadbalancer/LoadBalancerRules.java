package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.schemas.ResourceTexts;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this package. */
public final class LoadBalancerRules {
  private LoadBalancerRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    ResourceTexts texts = ResourceTexts.load();
    return Stream.of(
            List.<Rule<Plan>>of(
                new AliasNotCoveredByCertificate(),
                new AliasTypeNotAddress(),
                new AliasZoneMismatch()),
            LoadBalancerHardening.all(),
            List.<Rule<Plan>>of(
                new LoadBalancerWithoutFirewall(),
                new LoadBalancerInOneZone(),
                new LoadBalancerNameTaken(),
                new LoadBalancerNumberOutOfRange(LoadBalancerLimits.load()),
                new LoadBalancerTwiceInZone(),
                new ResourceDescriptionNotAllowed(texts),
                new ResourceNameNotAllowed(texts)))
        .flatMap(List::stream)
        .toList();
  }
}
