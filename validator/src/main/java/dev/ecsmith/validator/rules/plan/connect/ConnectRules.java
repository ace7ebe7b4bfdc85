package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.schemas.ServiceConnectLimits;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ConnectRules {
  private ConnectRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    ServiceConnectLimits limits = ServiceConnectLimits.load();
    return List.of(
        new LatticePortNameUnknown(),
        new ServiceConnectDiscoveryNameMalformed(limits),
        new ServiceConnectDnsNameMalformed(limits),
        new ServiceConnectIdleTimeoutTooShort(),
        new ServiceConnectLogDriverNotOffered(LogDrivers.load()),
        new ServiceConnectNameRepeated(),
        new ServiceConnectNamespaceMissing(),
        new ServiceConnectNotSupported(limits),
        new ServiceConnectPortNameUnknown(),
        new ServiceConnectPortTaken(),
        new ServiceConnectProtocolChanged(),
        new ServiceConnectProxyWithoutMemory(limits),
        new ServiceConnectTimeoutForTcp());
  }
}
