package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** Each type of storage begins at a size. */
final class DatabaseStorageOutOfRange implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-storage-out-of-range",
          Severity.ERROR,
          "A database has less storage than its type begins with, or a limit below what it has",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html");

  private final Databases databases;

  DatabaseStorageOutOfRange(Databases databases) {
    this.databases = databases;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.instancesIn(plan)) {
      Value<Long> storage = database.resource().integer("allocated_storage");
      storage.ifKnown(
          gib -> {
            database.engineOf(databases).ifPresent(e -> check(database, e, storage, gib, findings));
            checkLimit(database, gib, findings);
          });
    }
  }

  private static void check(
      Database database,
      Databases.Engine engine,
      Value<Long> storage,
      long gib,
      FindingSink findings) {
    least(database, engine)
        .filter(least -> gib < least)
        .ifPresent(
            least ->
                findings.add(
                    storage,
                    engine.title()
                        + " needs at least "
                        + least
                        + " GiB of storage "
                        + database
                            .resource()
                            .string("storage_type")
                            .known()
                            .map(type -> "of type " + type)
                            .orElse("of any type")
                        + ", and here are "
                        + gib
                        + ".",
                    "Set `allocated_storage = " + least + "` or more."));
  }

  /** Where the type isn't known, the least of all types. */
  private static Optional<Integer> least(Database database, Databases.Engine engine) {
    Optional<String> type = database.resource().string("storage_type").known();
    if (type.isPresent()) {
      return type.map(engine.leastStorage()::get);
    }
    return engine.leastStorage().values().stream().min(Integer::compare);
  }

  private static void checkLimit(Database database, long gib, FindingSink findings) {
    Value<Long> limit = database.resource().integer("max_allocated_storage");
    if (limit.knownTo(most -> most != 0 && most <= gib)) {
      findings.add(
          limit,
          "Storage is to grow to "
              + limit.known().orElseThrow()
              + " GiB at most, and it begins with "
              + gib
              + ".",
          "Make `max_allocated_storage` larger than `allocated_storage`, or leave it out.");
    }
  }
}
