package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the vendor of Authlete says beyond what every product has.
 *
 * @param registry host of the vendor's image registry
 * @param playbookImage repository and tag of the playbook in it
 * @param bootstrapperTask name of the task definition with which the playbook runs the bootstrapper
 * @param ansible versions of Ansible and of its collections
 * @param database the version of MySQL, and what becomes of it in RDS
 * @param images every image that the playbook copies, in the guide's order
 * @param services those with an Application Load Balancer, in the guide's order
 * @param valkey names for the cache
 * @param pastSupport images that their makers no longer mend
 */
public record AuthleteFacts(
    String registry,
    String playbookImage,
    String bootstrapperTask,
    Ansible ansible,
    Database database,
    List<Image> images,
    List<Service> services,
    Valkey valkey,
    List<PastSupport> pastSupport) {
  private static final String PRODUCT = "authlete";

  public AuthleteFacts {
    images = List.copyOf(images);
    services = List.copyOf(services);
    pastSupport = List.copyOf(pastSupport);
  }

  /**
   * What the playbook runs on.
   *
   * @param version least version of the package {@code ansible}
   * @param communityAws the only version of the collection {@code community.aws}
   * @param amazonAws the only version of {@code amazon.aws}
   */
  public record Ansible(String version, String communityAws, String amazonAws) {}

  /**
   * The database.
   *
   * @param version the only one that is supported; its patch releases are free
   * @param names databases that must be there before the playbook runs
   * @param leastStorageGib least storage of an instance that RDS creates
   * @param standardSupportEnded when RDS began to charge for Extended Support: {@code 2026-07-31}
   */
  public record Database(
      String version,
      List<String> names,
      int port,
      int leastStorageGib,
      String standardSupportEnded,
      String standardSupportSource) {
    public Database {
      names = List.copyOf(names);
    }

    /** Whether a version is the supported one, or one of its patch releases. */
    public boolean supports(String candidate) {
      return candidate.equals(version) || candidate.startsWith(version + ".");
    }
  }

  /**
   * An image.
   *
   * @param key under which the playbook's variables hold it
   * @param name last part of its repository
   * @param withValkeyAlone whether nothing needs it where Valkey is off
   */
  public record Image(String key, String name, String tag, boolean withValkeyAlone) {
    public Image tagged(String other) {
      return new Image(key, name, other, withValkeyAlone);
    }
  }

  /**
   * A service behind an Application Load Balancer.
   *
   * @param key under which spec and playbook name it
   * @param cloudMapName its name in Cloud Map; empty where it is not registered there
   */
  public record Service(
      String key,
      String title,
      String loadBalancer,
      String targetGroup,
      Optional<String> cloudMapName) {}

  /** Names of the cache's load balancer and target group. */
  public record Valkey(String loadBalancer, String targetGroup) {}

  /**
   * An image that is behind.
   *
   * @param what is the matter, as the beginning of a sentence
   */
  public record PastSupport(String image, String what, String source) {}

  public static AuthleteFacts load() {
    Map<String, Object> playbook = ProductProfile.section(PRODUCT, "playbook");
    return new AuthleteFacts(
        ProductProfile.text(PRODUCT, "registry"),
        JsonResource.string(playbook, "image"),
        JsonResource.string(playbook, "bootstrapper_task"),
        ansible(ProductProfile.section(PRODUCT, "ansible")),
        database(ProductProfile.section(PRODUCT, "database")),
        ProductProfile.rows(PRODUCT, "images").stream().map(AuthleteFacts::image).toList(),
        ProductProfile.rows(PRODUCT, "services").stream().map(AuthleteFacts::service).toList(),
        valkey(ProductProfile.section(PRODUCT, "valkey")),
        ProductProfile.rows(PRODUCT, "past_support").stream()
            .map(AuthleteFacts::pastSupport)
            .toList());
  }

  private static Ansible ansible(Map<String, Object> row) {
    return new Ansible(
        JsonResource.string(row, "version"),
        JsonResource.string(row, "community_aws"),
        JsonResource.string(row, "amazon_aws"));
  }

  private static Database database(Map<String, Object> row) {
    return new Database(
        JsonResource.string(row, "version"),
        JsonResource.strings(row, "names"),
        JsonResource.integer(row, "port"),
        JsonResource.integer(row, "least_storage_gib"),
        JsonResource.string(row, "standard_support_ended"),
        JsonResource.string(row, "standard_support_source"));
  }

  private static Image image(Map<String, Object> row) {
    return new Image(
        JsonResource.string(row, "key"),
        JsonResource.string(row, "name"),
        JsonResource.string(row, "tag"),
        Boolean.TRUE.equals(row.get("with_valkey_alone")));
  }

  private static Service service(Map<String, Object> row) {
    return new Service(
        JsonResource.string(row, "key"),
        JsonResource.string(row, "title"),
        JsonResource.string(row, "load_balancer"),
        JsonResource.string(row, "target_group"),
        Optional.of(JsonResource.string(row, "cloud_map")).filter(name -> !name.isEmpty()));
  }

  private static Valkey valkey(Map<String, Object> row) {
    return new Valkey(
        JsonResource.string(row, "load_balancer"), JsonResource.string(row, "target_group"));
  }

  private static PastSupport pastSupport(Map<String, Object> row) {
    return new PastSupport(
        JsonResource.string(row, "image"),
        JsonResource.string(row, "what"),
        JsonResource.string(row, "source"));
  }
}
