package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * What the vendor of Keeper Automator says beyond what every product has.
 *
 * @param tenantRegions every region in which Keeper hosts tenants
 * @param advisedMemoryMib memory of a task below which the vendor doesn't say for sure that it will
 *     do
 * @param port where the container listens
 * @param healthPath what it answers while it is well
 * @param configKeyBytes length of the key of its configuration
 */
public record KeeperFacts(
    List<TenantRegion> tenantRegions,
    int advisedMemoryMib,
    int port,
    String healthPath,
    int configKeyBytes) {
  private static final String PRODUCT = "keeper-automator";

  public KeeperFacts {
    tenantRegions = List.copyOf(tenantRegions);
  }

  /**
   * A region of Keeper's, not of AWS.
   *
   * @param region as the spec names it
   * @param console host name of the Admin Console there
   * @param commanderServer as the option {@code --server} of Keeper Commander names it
   * @param addresses from which Keeper calls an Automator, as ranges of one address each
   */
  public record TenantRegion(
      String region, String console, String commanderServer, List<String> addresses) {
    public TenantRegion {
      addresses = List.copyOf(addresses);
    }
  }

  public static KeeperFacts load() {
    Map<String, Object> container = ProductProfile.section(PRODUCT, "container");
    return new KeeperFacts(
        ProductProfile.rows(PRODUCT, "tenant_regions").stream().map(KeeperFacts::region).toList(),
        JsonResource.integer(ProductProfile.section(PRODUCT, "memory"), "advised_mib"),
        JsonResource.integer(container, "port"),
        JsonResource.string(container, "health_path"),
        JsonResource.integer(ProductProfile.section(PRODUCT, "config_key"), "bytes"));
  }

  /**
   * A region of the spec.
   *
   * @throws IllegalArgumentException if Keeper has no such region
   */
  public TenantRegion tenantRegion(String region) {
    return tenantRegions.stream()
        .filter(each -> each.region().equals(region))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No tenant region " + region));
  }

  private static TenantRegion region(Map<String, Object> row) {
    return new TenantRegion(
        JsonResource.string(row, "region"),
        JsonResource.string(row, "console"),
        JsonResource.string(row, "commander_server"),
        JsonResource.strings(row, "addresses"));
  }
}
