package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class DatabaseRules {
  private DatabaseRules() {}

  /** By identifier. */
  public static List<Rule<Plan>> all() {
    Databases databases = Databases.load();
    return List.of(
        new DatabaseBackupsOff(),
        new ClusterBackupsOff(),
        new DatabaseDeletionUnprotected(),
        new DatabaseEngineUnknown(databases),
        new DatabaseFinalSnapshotSkipped(),
        new DatabaseFinalSnapshotUnnamed(),
        new DatabaseIopsNotForStorage(databases),
        new DatabaseNotEncrypted(),
        new DatabasePasswordInState(),
        new DatabasePasswordNotTaken(databases),
        new DatabasePasswordWrittenOut(),
        new DatabasePublic(),
        new DatabaseStorageOutOfRange(databases),
        new DatabaseUserReserved(databases),
        new DatabaseVersionPastSupport(databases),
        new DatabaseVersionRetired(databases),
        new DatabaseWindowsOverlap(databases),
        new DatabaseZoneBesideMultiAz(),
        new ParameterGroupForOtherVersion(databases),
        new SubnetGroupInOneZone());
  }
}
