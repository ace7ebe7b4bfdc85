package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** A public address is for those who come from the internet. */
final class DatabasePublic implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-public",
          Severity.WARNING,
          "A database has a public address",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (String type : List.of("aws_db_instance", "aws_rds_cluster_instance")) {
      for (Resource database : plan.ofType(type)) {
        Value<Boolean> open = database.bool("publicly_accessible");
        if (open.knownTo(Boolean::booleanValue)) {
          findings.add(
              open,
              "The database gets an address on the internet, and only its security groups keep"
                  + " strangers out.",
              "Take `publicly_accessible` away; tasks of the VPC reach it by its private address.");
        }
      }
    }
  }
}
