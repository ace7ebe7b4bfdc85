package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.schemas.AwsVpcLimits;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class PlannedNetworkRules {
  private PlannedNetworkRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    AwsVpcLimits limits = AwsVpcLimits.load();
    return List.of(
        new EndpointClosedToTask(),
        new EndpointWithoutPrivateDns(),
        new GatewayEndpointNotRouted(),
        new NatGatewayWithoutInternet(),
        new NetworkIdMalformed(limits),
        new NetworkListTooLong(limits),
        new ServiceAcrossVpcs(),
        new ServiceInDefaultSecurityGroup(),
        new ServiceInOneZone(),
        new ServiceWithoutSubnets(),
        new SubnetWithoutWayOut(),
        new TaskEgressClosed(),
        new TaskWithPublicAddress(),
        new TaskWithoutPublicAddress());
  }
}
