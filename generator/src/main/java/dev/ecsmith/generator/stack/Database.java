package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/**
 * A database in RDS.
 *
 * @param identifier its name in RDS
 * @param engine as RDS names it, for example {@code postgres}
 * @param databaseName the database to create in it; empty where the engine can't
 * @param masterUser RDS keeps the password in a secret of its own
 * @param instanceClass default of a variable
 * @param securityGroup label of its group
 * @param storage how it grows
 */
public record Database(
    String identifier,
    String engine,
    String engineVersion,
    String databaseName,
    String masterUser,
    String instanceClass,
    Subnets subnets,
    String securityGroup,
    boolean multiAz,
    int backupRetentionDays,
    String licenseModel,
    Storage storage)
    implements Part {
  /** An instance has storage of a size; a cluster of Aurora grows by itself. */
  public sealed interface Storage {
    /**
     * Storage of a given size.
     *
     * @param gib default of a variable, in GiB
     * @param minimumGib least that the product needs, in GiB
     */
    record Allocated(int gib, int minimumGib) implements Storage {}

    /** Aurora's. */
    record Growing() implements Storage {}
  }

  public boolean aurora() {
    return storage instanceof Storage.Growing;
  }

  public Expression securityGroupId() {
    return SecurityGroup.idOf(securityGroup);
  }

  public Expression address() {
    return Expression.reference(aurora() ? "aws_rds_cluster.main" : "aws_db_instance.main");
  }

  /** The host name, which RDS invents. */
  public TaskText host() {
    return TaskText.filledIn(
        "database_host",
        Expression.reference(
            aurora() ? "aws_rds_cluster.main.endpoint" : "aws_db_instance.main.address"));
  }
}
