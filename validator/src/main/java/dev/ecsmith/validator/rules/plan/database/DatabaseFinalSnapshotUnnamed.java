package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Terraform makes a snapshot before it destroys a database, under the name that it is given. */
final class DatabaseFinalSnapshotUnnamed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-final-snapshot-unnamed",
          Severity.WARNING,
          "A database can not be destroyed, because its last snapshot has no name",
          "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      Resource resource = database.resource();
      Value<Boolean> skipped = resource.bool("skip_final_snapshot");
      boolean made = skipped.isAbsent() || skipped.knownTo(skip -> !skip);
      boolean replica = !resource.string("replicate_source_db").isAbsent();
      if (made && !replica && resource.string("final_snapshot_identifier").isAbsent()) {
        findings.add(
            resource.node(),
            "Terraform is to make a last snapshot before it destroys the database, and has no name for"
                + " it, so that it can't destroy it.",
            "Add `final_snapshot_identifier`.");
      }
    }
  }
}
