package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.schemas.HostPaths;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class StorageRules {
  private StorageRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(
        new AutoprovisionWithoutEffect(),
        new ConfiguredAtLaunchRepeated(),
        new EfsNeedsTransitEncryption(),
        new EfsWithoutTransitEncryption(),
        new HostPathSensitive(HostPaths.load()),
        new MountPathMalformed(),
        new MountPathRepeated(),
        new RootDirectoryBesideAccessPoint(),
        new VolumeNeedsTaskRole(),
        new VolumeNotMounted(),
        new VolumeOfSeveralKinds());
  }
}
