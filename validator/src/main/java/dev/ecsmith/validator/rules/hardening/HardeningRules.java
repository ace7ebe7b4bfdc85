package dev.ecsmith.validator.rules.hardening;

import dev.ecsmith.schemas.KernelSettings;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class HardeningRules {
  private HardeningRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    KernelSettings kernel = KernelSettings.load();
    return List.of(
        new CapabilitiesIgnored(),
        new CapabilitiesKept(),
        new CapabilityAddedAndDropped(),
        new CapabilityFarReaching(kernel),
        new FaultInjectionEnabled(),
        new HostNamespaceShared(),
        new NewPrivilegesAllowed(),
        new PrivilegedContainer(),
        new RootFileSystemWritable(),
        new RootUser(),
        new SystemControlConflict(kernel),
        new SystemControlOfHost(kernel));
  }
}
