package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** Parameters are those of one major version of an engine. */
final class ParameterGroupForOtherVersion implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "parameter-group-for-other-version",
          Severity.ERROR,
          "A database has a parameter group of another engine or major version",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html");

  private final Databases databases;

  ParameterGroupForOtherVersion(Databases databases) {
    this.databases = databases;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      database.engineOf(databases).ifPresent(engine -> check(database, engine, findings));
    }
  }

  private static void check(Database database, Databases.Engine engine, FindingSink findings) {
    String attribute =
        database.isCluster() ? "db_cluster_parameter_group_name" : "parameter_group_name";
    String type =
        database.isCluster() ? "aws_rds_cluster_parameter_group" : "aws_db_parameter_group";
    Link link = database.resource().link(attribute, type);
    Optional<String> expected =
        database.major(engine).filter(m -> !engine.family().isEmpty()).map(engine.family()::concat);
    link.only()
        .map(group -> group.string("family"))
        .flatMap(Value::known)
        .filter(family -> expected.filter(each -> !each.equals(family)).isPresent())
        .ifPresent(
            family ->
                findings.add(
                    link.at(),
                    "The database is of the family "
                        + expected.orElseThrow()
                        + ", and its parameter group of the family "
                        + family
                        + ".",
                    "Set `family = \"" + expected.orElseThrow() + "\"` in the parameter group."));
  }
}
