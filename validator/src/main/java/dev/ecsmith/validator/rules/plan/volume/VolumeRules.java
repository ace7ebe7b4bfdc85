package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.schemas.EbsVolumes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class VolumeRules {
  private VolumeRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    EbsVolumes volumes = EbsVolumes.load();
    return List.of(
        new EbsFileSystemNotForSystem(volumes),
        new EbsInitializationRateWithoutSnapshot(),
        new EbsIopsOutOfRange(volumes),
        new EbsSizeOutOfRange(volumes),
        new EbsTagsNotTaken(volumes),
        new EbsThroughputNotSupported(volumes),
        new EbsVolumeNameMismatch(),
        new EbsVolumeNotEncrypted(),
        new EbsVolumeTypeNotOffered(volumes),
        new EbsVolumeWithoutSize());
  }
}
