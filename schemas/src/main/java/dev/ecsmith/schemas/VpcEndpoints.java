package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The services of AWS that tasks and container instances call, and the endpoints by which a VPC
 * reaches them without the internet.
 *
 * @param services by their names in {@code com.amazonaws.REGION.NAME}
 * @param byPurpose the services that a purpose of {@link RolePermissions} takes
 * @param port of every service
 * @param imageBucket where Amazon ECR keeps the layers of images, with {@code {region}} in it
 * @param tasks what a task needs to start
 * @param containerInstances what the agent of a container instance speaks to
 * @param executeCommand what ECS Exec needs
 */
public record VpcEndpoints(
    List<Service> services,
    List<Partition> partitions,
    Map<String, List<String>> byPurpose,
    int port,
    String imageBucket,
    List<String> tasks,
    List<String> containerInstances,
    List<String> executeCommand) {
  /** How a VPC gets the endpoint: by an interface in its subnets, or by an entry of its routes. */
  public enum Type {
    INTERFACE("Interface"),
    GATEWAY("Gateway");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    /** As the EC2 API and Terraform name it. */
    public String label() {
      return label;
    }

    static Type labelled(String label) {
      return label.equals(GATEWAY.label) ? GATEWAY : INTERFACE;
    }
  }

  /**
   * A service.
   *
   * @param label for people: {@code "CloudWatch Logs"}
   * @param host with {@code {region}}, {@code {domain}} and {@code {account}} in it; a {@code *}
   *     stands for what AWS chooses
   */
  public record Service(String name, String label, Type type, String host) {}

  /**
   * A partition of AWS whose names are known.
   *
   * @param domain what the hosts of its services end with
   * @param dualStackDomain the same of hosts that have IPv6 addresses as well
   * @param prefix what the names of its endpoint services begin with
   * @param otherPrefix the same of those in {@code withOtherPrefix}
   */
  public record Partition(
      String name,
      String domain,
      String dualStackDomain,
      String prefix,
      String otherPrefix,
      List<String> withOtherPrefix) {
    public Partition {
      withOtherPrefix = List.copyOf(withOtherPrefix);
    }

    /** The whole name of an endpoint service: {@code com.amazonaws.us-east-1.ecr.api}. */
    public String endpointService(String service, String region) {
      return (withOtherPrefix.contains(service) ? otherPrefix : prefix)
          + "."
          + region
          + "."
          + service;
    }
  }

  public VpcEndpoints {
    services = List.copyOf(services);
    partitions = List.copyOf(partitions);
    byPurpose = Map.copyOf(byPurpose);
    tasks = List.copyOf(tasks);
    containerInstances = List.copyOf(containerInstances);
    executeCommand = List.copyOf(executeCommand);
  }

  /** From the table that is shipped with ecsmith. */
  public static VpcEndpoints load() {
    Map<String, Object> table = JsonResource.object("reference/vpc-endpoints.json");
    return new VpcEndpoints(
        JsonResource.objects(table, "services").stream().map(VpcEndpoints::service).toList(),
        JsonResource.objects(table, "partitions").stream().map(VpcEndpoints::partition).toList(),
        JsonResource.objects(table, "purposes").stream()
            .collect(
                Collectors.toMap(
                    row -> JsonResource.string(row, "purpose"),
                    row -> JsonResource.strings(row, "services"))),
        JsonResource.integer(table, "port"),
        JsonResource.string(table, "image_bucket"),
        JsonResource.strings(table, "tasks"),
        JsonResource.strings(table, "container_instances"),
        JsonResource.strings(table, "execute_command"));
  }

  private static Service service(Map<String, Object> row) {
    return new Service(
        JsonResource.string(row, "name"),
        JsonResource.string(row, "label"),
        Type.labelled(JsonResource.string(row, "type")),
        JsonResource.string(row, "host"));
  }

  private static Partition partition(Map<String, Object> row) {
    return new Partition(
        JsonResource.string(row, "name"),
        JsonResource.string(row, "domain"),
        JsonResource.string(row, "dual_stack_domain"),
        JsonResource.string(row, "prefix"),
        JsonResource.string(row, "other_prefix"),
        JsonResource.strings(row, "with_other_prefix"));
  }

  /**
   * @throws IllegalArgumentException for a name that there isn't
   */
  public Service service(String name) {
    return services.stream()
        .filter(service -> service.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such service: " + name));
  }

  /** Empty for a purpose that takes no call to AWS. */
  public List<Service> forPurpose(String purpose) {
    return byPurpose.getOrDefault(purpose, List.of()).stream().map(this::service).toList();
  }

  /** Nothing for a partition whose names aren't known. */
  public Optional<Partition> partition(String name) {
    return partitions.stream().filter(partition -> partition.name().equals(name)).findFirst();
  }
}
