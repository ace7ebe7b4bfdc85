package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class DiscoveryRules {
  private DiscoveryRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    return List.of(
        new CnameRecordNotAlone(),
        new DiscoveryHealthCheckUnreachable(),
        new DiscoveryHealthChecksTwice(),
        new DiscoveryRecordsWithoutDns(),
        new DiscoveryWithoutTaskHealth(),
        new RegisteredContainerMissing(),
        new RegistryPortBesideContainer(),
        new RegistryPortMissing(),
        new RegistryRecordNotForNetworkMode());
  }
}
