package dev.ecsmith.validator.rules.plan.securitygroup;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.securitygroup.Direction;
import dev.ecsmith.validator.plan.securitygroup.Members;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/** A database that a task definition names is one that its containers connect to. */
final class DatabaseClosedToTask implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-closed-to-task",
          Severity.ERROR,
          "The security group of a database doesn't let in the tasks that are told its address",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html");

  private static final List<String> DATABASES = List.of("aws_db_instance", "aws_rds_cluster");
  private static final List<String> ADDRESSES = List.of("address", "endpoint", "reader_endpoint");
  private static final String CONTAINERS = "container_definitions";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    SecurityGroups groups = SecurityGroups.of(plan);
    for (Service service : plan.services()) {
      if (service.task().isEmpty() || service.network().isEmpty()) {
        continue;
      }
      Link tasks = SecurityGroups.named(service.network().get(), "security_groups");
      if (tasks.isWhole()) {
        databases(service.task().get(), plan)
            .forEach(
                database ->
                    Members.of(
                            SecurityGroups.named(database.attributes(), "vpc_security_group_ids"),
                            Direction.INGRESS,
                            groups)
                        .filter(members -> isClosed(database, members, tasks))
                        .ifPresent(members -> tell(database, members, tasks, service, findings)));
      }
    }
  }

  /** Where the port isn't known, any will do. */
  private static boolean isClosed(Resource database, Members members, Link tasks) {
    return database
        .integer("port")
        .known()
        .map(port -> members.areClosedTo(tasks.resources(), Math.toIntExact(port)))
        .orElseGet(() -> members.areClosedTo(tasks.resources()));
  }

  private static void tell(
      Resource database, Members members, Link tasks, Service service, FindingSink findings) {
    String port = database.integer("port").known().map(p -> "port " + p).orElse("the port");
    findings.add(
        members.at().at(),
        members.names()
            + " of the database doesn't let in "
            + port
            + " from "
            + Members.names(tasks.resources())
            + ", the tasks of "
            + service.resource().address()
            + ", which are told its address.",
        "Add an ingress rule for it from there.");
  }

  private static Stream<Resource> databases(PlannedTask task, Plan plan) {
    Value<String> containers = task.resource().string(CONTAINERS);
    if (containers.isUnknown()) {
      return task.resource().link(CONTAINERS, DATABASES.toArray(String[]::new)).resources().stream()
          .filter(database -> !database.isData());
    }
    return DATABASES.stream()
        .flatMap(type -> plan.ofType(type).stream())
        .filter(
            database ->
                ADDRESSES.stream()
                    .map(database::string)
                    .anyMatch(
                        address ->
                            address.knownTo(host -> containers.knownTo(t -> t.contains(host)))));
  }
}
