package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * What the vendor of ZTrust SSO says beyond what every product has.
 *
 * @param databases every kind that is supported
 * @param storageGib storage that a step of users needs, in GiB
 * @param storageForUsers number of users in a step
 * @param clusterPort on which members of a cluster find each other
 * @param rabbitmqVersion the recommended version
 * @param rabbitmqDiskGb disk that is recommended for production, in GB
 */
public record ZtrustFacts(
    List<DatabaseSupport> databases,
    int storageGib,
    int storageForUsers,
    int clusterPort,
    String rabbitmqVersion,
    int rabbitmqDiskGb) {
  private static final String PRODUCT = "ztrust-sso";

  public ZtrustFacts {
    databases = List.copyOf(databases);
  }

  /**
   * A kind of database.
   *
   * @param engine as the spec names it
   * @param version the only one that is supported; further parts of a version are free
   * @param ztDb value of {@code ZT_DB}
   * @param url JDBC address, with {@code {host}}, {@code {port}} and {@code {name}} to put in
   * @param rdsEngine as RDS names it; empty where RDS doesn't offer this version
   * @param offeredInstead the versions that RDS offers where it doesn't offer this one, in words
   */
  public record DatabaseSupport(
      String engine,
      String title,
      String version,
      String ztDb,
      int port,
      String url,
      String rdsEngine,
      String rdsVersion,
      String offeredInstead,
      String instanceClass) {
    public boolean offeredByRds() {
      return !rdsEngine.isEmpty();
    }

    /** Whether a version is the supported one, or one of its patch releases. */
    public boolean supports(String candidate) {
      return candidate.equals(version) || candidate.startsWith(version + ".");
    }
  }

  public static ZtrustFacts load() {
    Map<String, Object> storage = ProductProfile.section(PRODUCT, "storage");
    Map<String, Object> rabbitmq = ProductProfile.section(PRODUCT, "rabbitmq");
    return new ZtrustFacts(
        ProductProfile.rows(PRODUCT, "databases").stream().map(ZtrustFacts::database).toList(),
        JsonResource.integer(storage, "gib"),
        JsonResource.integer(storage, "for_users"),
        JsonResource.integer(ProductProfile.section(PRODUCT, "clustering"), "port"),
        JsonResource.string(rabbitmq, "version"),
        JsonResource.integer(rabbitmq, "disk_gb"));
  }

  /**
   * The support for an engine of the spec.
   *
   * @throws IllegalArgumentException if the engine isn't supported at all
   */
  public DatabaseSupport database(String engine) {
    return databases.stream()
        .filter(each -> each.engine().equals(engine))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not supported: " + engine));
  }

  /** Storage that a number of users needs, in GiB. */
  public int storageGibFor(int users) {
    return Math.toIntExact(
        (long) storageGib * ((users + (long) storageForUsers - 1) / storageForUsers));
  }

  private static DatabaseSupport database(Map<String, Object> row) {
    return new DatabaseSupport(
        JsonResource.string(row, "engine"),
        JsonResource.string(row, "title"),
        JsonResource.string(row, "version"),
        JsonResource.string(row, "zt_db"),
        JsonResource.integer(row, "port"),
        JsonResource.string(row, "url"),
        JsonResource.string(row, "rds_engine"),
        JsonResource.string(row, "rds_version"),
        (String) row.getOrDefault("rds_offers", ""),
        JsonResource.string(row, "instance_class"));
  }
}
