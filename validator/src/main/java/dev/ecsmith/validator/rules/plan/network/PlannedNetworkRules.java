package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class PlannedNetworkRules {
  private PlannedNetworkRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(
        new EndpointClosedToTask(),
        new EndpointWithoutPrivateDns(),
        new GatewayEndpointNotRouted(),
        new NatGatewayWithoutInternet(),
        new SubnetWithoutWayOut(),
        new TaskEgressClosed(),
        new TaskWithoutPublicAddress());
  }
}
