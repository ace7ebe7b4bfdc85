package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A database instance, or a cluster of them.
 *
 * @param resource of the type {@code aws_db_instance} or {@code aws_rds_cluster}
 */
record Database(Resource resource) {
  private static final String CLUSTER = "aws_rds_cluster";

  /** Those of the plan. */
  static List<Database> in(Plan plan) {
    return Stream.of("aws_db_instance", CLUSTER)
        .flatMap(type -> plan.ofType(type).stream())
        .map(Database::new)
        .toList();
  }

  /** The instances alone. */
  static List<Database> instancesIn(Plan plan) {
    return in(plan).stream().filter(each -> !each.isCluster()).toList();
  }

  boolean isCluster() {
    return resource.type().equals(CLUSTER);
  }

  /** Whether it takes its data, and with them most of its settings, from another one. */
  boolean isCopy() {
    return Stream.of("replicate_source_db", "snapshot_identifier", "replication_source_identifier")
            .anyMatch(name -> !resource.attributes().leavesOut(name) && isSet(name))
        || Stream.of("restore_to_point_in_time", "s3_import")
            .anyMatch(name -> resource.block(name).isPresent());
  }

  private boolean isSet(String name) {
    return !resource.string(name).isAbsent();
  }

  Value<String> engine() {
    return resource.string("engine");
  }

  /** As it is asked for, with as many parts as the author cares for. */
  Value<String> version() {
    return resource.string("engine_version");
  }

  /** The engine as RDS describes it; nothing where it isn't known or isn't one of RDS. */
  Optional<Databases.Engine> engineOf(Databases databases) {
    return engine().known().flatMap(databases::engine);
  }

  /** The major version; nothing where it isn't known. */
  Optional<String> major(Databases.Engine engine) {
    return version().known().flatMap(engine::major);
  }

  Value<String> masterUser() {
    return resource.string(isCluster() ? "master_username" : "username");
  }

  /** As Terraform knows it, and so writes it into its state. */
  Value<String> masterPassword() {
    return resource.string(isCluster() ? "master_password" : "password");
  }

  /** The attribute of {@link #masterPassword}. */
  String passwordName() {
    return isCluster() ? "master_password" : "password";
  }
}
