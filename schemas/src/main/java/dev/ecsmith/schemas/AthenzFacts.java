package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * What the makers of Athenz say beyond what every product has.
 *
 * @param agents one for each launch type
 * @param refreshMinutes how often an agent renews certificates unless it is told otherwise
 * @param keyGroup name of the group that may read a private key, in the agent's image
 * @param keyGroupId its number
 * @param roleNameLength longest name of the role that proves an identity
 * @param metadataHops how far the agent is from the metadata of its container instance
 * @param ecsAgentVersion oldest agent of Amazon ECS that knows all that the tasks ask of it
 * @param buildImage image in which the agent is compiled
 * @param baseImage image on which it runs
 */
public record AthenzFacts(
    List<Agent> agents,
    int refreshMinutes,
    String keyGroup,
    int keyGroupId,
    int roleNameLength,
    int metadataHops,
    String ecsAgentVersion,
    String buildImage,
    String baseImage) {
  private static final String PRODUCT = "athenz-sia";

  public AthenzFacts {
    agents = List.copyOf(agents);
  }

  /**
   * A service identity agent.
   *
   * @param launchType where it works
   * @param directory of its source in the repository of Athenz, below {@code provider/aws}
   * @param providerPrefix usual name of the provider that vouches for it, without the Region
   * @param domainTemplate template of ZMS that lets this provider launch a service
   * @param certificateDays how long certificates live
   */
  public record Agent(
      String launchType,
      String directory,
      String providerPrefix,
      String domainTemplate,
      int certificateDays) {
    /** Half of a certificate's life, so that a failed renewal can be tried once more. */
    public int longestRefreshMinutes() {
      return certificateDays * 24 * 60 / 2;
    }
  }

  public static AthenzFacts load() {
    Map<String, Object> key = ProductProfile.section(PRODUCT, "key");
    Map<String, Object> instances = ProductProfile.section(PRODUCT, "container_instances");
    Map<String, Object> image = ProductProfile.section(PRODUCT, "image");
    return new AthenzFacts(
        JsonResource.objects(ProductProfile.section(PRODUCT, "agents"), "by_launch_type").stream()
            .map(AthenzFacts::agent)
            .toList(),
        JsonResource.integer(ProductProfile.section(PRODUCT, "refresh"), "minutes"),
        JsonResource.string(key, "group"),
        JsonResource.integer(key, "group_id"),
        JsonResource.integer(ProductProfile.section(PRODUCT, "identity_role"), "name_length"),
        JsonResource.integer(instances, "metadata_hops"),
        JsonResource.string(instances, "agent_version"),
        JsonResource.string(image, "build"),
        JsonResource.string(image, "base"));
  }

  /**
   * The agent for a launch type of ECS.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Agent agent(String launchType) {
    return agents.stream()
        .filter(each -> each.launchType().equals(launchType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No agent for " + launchType));
  }

  private static Agent agent(Map<String, Object> row) {
    return new Agent(
        JsonResource.string(row, "launch_type"),
        JsonResource.string(row, "directory"),
        JsonResource.string(row, "provider_prefix"),
        JsonResource.string(row, "domain_template"),
        JsonResource.integer(row, "certificate_days"));
  }
}
