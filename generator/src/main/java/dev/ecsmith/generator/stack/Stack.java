package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything that Terraform shall create or look up for one deployment.
 *
 * @param product identifier of the product, for tags
 * @param title the product's name as people write it
 * @param name prefix of the names of all resources
 * @param hostname under which users reach the product
 * @param disposable whether it may be destroyed without a trace
 * @param tags beside those that every stack has
 * @param zones the Route 53 hosted zones that are looked up
 */
public record Stack(
    String product,
    String title,
    String name,
    String hostname,
    Location location,
    boolean disposable,
    Map<String, String> tags,
    Network network,
    List<SecurityGroup> securityGroups,
    List<HostedZone> zones,
    Certificate certificate,
    LoadBalancer loadBalancer,
    Cluster cluster,
    LogGroup logGroup,
    List<Secret> secrets,
    List<Role> roles,
    Optional<Database> database,
    TaskDefinition taskDefinition,
    Service service,
    Optional<AliasRecord> aliasRecord) {
  public Stack {
    tags = Map.copyOf(tags);
    securityGroups = List.copyOf(securityGroups);
    zones = List.copyOf(zones);
    secrets = List.copyOf(secrets);
    roles = List.copyOf(roles);
  }

  /** A tag on every resource. */
  public record Tag(String key, String value) {}

  /** Those of every stack and those of this one, by key; this one's win. */
  public List<Tag> allTags() {
    Map<String, String> all = new TreeMap<>();
    all.put("app", name);
    all.put("managed-by", "terraform");
    all.put("product", product);
    all.putAll(tags);
    return all.entrySet().stream().map(entry -> new Tag(entry.getKey(), entry.getValue())).toList();
  }

  public List<Secret> createdSecrets() {
    return secrets.stream().filter(Secret::created).toList();
  }

  /** The ARNs of created secrets, by label, as an object of HCL. */
  public Expression createdSecretArns() {
    return Expression.object(
        createdSecrets().stream().collect(Collectors.toMap(Secret::label, Secret::arn)));
  }

  /** Roles that the task definition names. */
  public List<Role> taskRoles() {
    return roles.stream().filter(Role::forTasks).toList();
  }

  /** What must be there before the service starts a task, and go only after it. */
  public List<Expression> serviceDependencies() {
    List<Expression> all = new ArrayList<>();
    all.add(Expression.reference("aws_lb_listener.https"));
    taskRoles().forEach(role -> all.addAll(role.grants()));
    if (logGroup.created()) {
      all.add(Expression.reference("aws_cloudwatch_log_group.main"));
    }
    if (service.capacityProvider().isPresent()) {
      all.add(Expression.reference("aws_ecs_cluster_capacity_providers.main"));
    }
    if (network instanceof Network.Created created) {
      if (!created.natZones().isEmpty()) {
        all.add(Expression.reference("aws_route.private_internet"));
      }
      if (!created.interfaceEndpoints().isEmpty()) {
        all.add(Expression.reference("aws_vpc_endpoint.interface"));
        all.add(Expression.reference("aws_vpc_endpoint.s3"));
      }
    }
    return all;
  }
}
