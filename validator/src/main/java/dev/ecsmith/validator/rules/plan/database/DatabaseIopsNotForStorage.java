package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** Some types of storage are as fast as is asked for. */
final class DatabaseIopsNotForStorage implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-iops-not-for-storage",
          Severity.ERROR,
          "A database asks its storage for IOPS that the type does not take, or lacks those that it needs",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html");

  private final Databases databases;

  DatabaseIopsNotForStorage(Databases databases) {
    this.databases = databases;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String GP3 = "gp3";

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.instancesIn(plan)) {
      database
          .resource()
          .string("storage_type")
          .ifKnown(type -> check(database.resource(), type, findings));
    }
  }

  private void check(Resource database, String type, FindingSink findings) {
    Value<Long> iops = database.integer("iops");
    boolean missing = iops.isAbsent() || database.attributes().leavesOut("iops");
    if (missing && databases.storageNeedingIops().contains(type)) {
      findings.add(
          database.string("storage_type"),
          "Storage of type " + type + " needs `iops`.",
          "Add `iops`, or use gp3, which has some of its own.");
    } else if (iops.knownTo(number -> number > 0)) {
      checkNumber(database, type, iops, findings);
    }
    if (type.equals(GP3)) {
      checkSize(database, iops, findings);
      checkSize(database, database.integer("storage_throughput"), findings);
    }
  }

  private void checkNumber(Resource database, String type, Value<Long> iops, FindingSink findings) {
    long number = iops.known().orElseThrow();
    if (!databases.storageWithIops().contains(type)) {
      findings.add(
          iops,
          "Storage of type " + type + " doesn't take `iops`.",
          "Take `iops` away, or use one of: "
              + String.join(", ", databases.storageWithIops())
              + ".");
    } else if (databases.storageNeedingIops().contains(type)) {
      long most =
          database
              .integer("allocated_storage")
              .known()
              .map(gib -> gib * databases.mostIopsPerGib().get(type))
              .orElse(Long.MAX_VALUE);
      if (number < databases.leastIops() || number > most) {
        findings.add(
            iops,
            "Storage of type " + type + " and this size can't have " + number + " IOPS.",
            "Use at least "
                + databases.leastIops()
                + (most == Long.MAX_VALUE ? "." : ", and at most " + most + "."));
      }
    }
  }

  private void checkSize(Resource database, Value<Long> speed, FindingSink findings) {
    Optional<Integer> from = database.string("engine").known().map(databases.tunableFrom()::get);
    Value<Long> storage = database.integer("allocated_storage");
    if (from.isPresent()
        && speed.knownTo(number -> number > 0)
        && storage.knownTo(gib -> gib < from.get())) {
      findings.add(
          speed,
          "Storage of type gp3 takes IOPS and throughput from "
              + from.get()
              + " GiB on, and here are "
              + storage.known().orElseThrow()
              + ".",
          "Take `iops` and `storage_throughput` away; smaller storage has what comes with it.");
    }
  }
}
