package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A database in two zones is not told which. */
final class DatabaseZoneBesideMultiAz implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-zone-beside-multi-az",
          Severity.ERROR,
          "A database is to be in several zones, and in a certain one",
          "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.instancesIn(plan)) {
      Value<String> zone = database.resource().string("availability_zone");
      if (zone.isKnown()
          && plan.isNew(database.resource())
          && database.resource().bool("multi_az").knownTo(Boolean::booleanValue)) {
        findings.add(
            zone,
            "The database is to be in several zones (`multi_az`), and in "
                + zone.known().orElseThrow()
                + " alone.",
            "Take `availability_zone` away: the subnet group says which zones there are.");
      }
    }
  }
}
