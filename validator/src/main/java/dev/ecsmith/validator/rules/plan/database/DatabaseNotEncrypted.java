package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Storage is encrypted when it is made, or never. */
final class DatabaseNotEncrypted implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "database-not-encrypted",
              Severity.WARNING,
              "The storage of a database is not encrypted",
              "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      Value<Boolean> encrypted = database.resource().bool("storage_encrypted");
      boolean off = encrypted.knownTo(on -> !on) || (encrypted.isAbsent() && !database.isCluster());
      if (off && !database.isCopy()) {
        findings.add(
            encrypted,
            "The storage of the database and its snapshots are not encrypted.",
            "Set `storage_encrypted = true`. An existing database is replaced for that: restore it from"
                + " an encrypted copy of a snapshot.");
      }
    }
  }
}
