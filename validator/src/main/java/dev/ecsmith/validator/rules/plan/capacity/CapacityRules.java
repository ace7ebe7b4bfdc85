package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.schemas.PlatformVersions;
import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class CapacityRules {
  private CapacityRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    TaskLimits limits = TaskLimits.ofServices();
    return List.of(
        new CapacityProviderNotInCluster(),
        new CapacityStrategyMixed(),
        new CapacityStrategySpotOnly(limits.named("spot-notice-seconds")),
        new CapacityStrategyTooLong(limits.named("capacity-providers")),
        new CapacityStrategyWithSeveralBases(),
        new CapacityStrategyWithoutWeight(),
        new FargateSpotOnWindows(),
        new FixedHostPortLimitsTasks(),
        new LaunchTypeBesideCapacityProviders(),
        new LaunchTypeNotCompatible(),
        new PlacementConstraintMalformed(),
        new PlacementOnFargate(),
        new PlacementStrategyMalformed(),
        new PlatformVersionNotOffered(PlatformVersions.load()),
        new PlatformVersionWithoutFargate(),
        new StopTimeoutsAboveSpotNotice(limits.named("spot-notice-seconds")));
  }
}
