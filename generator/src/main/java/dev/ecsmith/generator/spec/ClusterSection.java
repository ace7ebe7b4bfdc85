package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.stack.Cluster;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SubnetKind;
import java.util.Optional;
import java.util.SortedMap;

/** The section {@code cluster}. */
public final class ClusterSection {
  private ClusterSection() {}

  /**
   * The cluster, with container instances where it is created for the launch type EC2. Containers
   * don't reach the metadata service, and with it the role, of their instance.
   */
  public static Cluster cluster(Spec spec, Network network) {
    return cluster(spec, network, Cluster.ContainerInstances.METADATA_BLOCKED, 1);
  }

  /**
   * The same with other settings of the instances.
   *
   * @param agentSettings lines of {@code /etc/ecs/ecs.config} beside the cluster's name
   * @param metadataHops how far an answer of the instance metadata service travels
   */
  public static Cluster cluster(
      Spec spec, Network network, SortedMap<String, String> agentSettings, int metadataHops) {
    Section cluster = spec.section("cluster");
    if (cluster.has("existing")) {
      return new Cluster.Existing(cluster.section("existing").text("name"));
    }
    Section create = cluster.section("create");
    return new Cluster.Created(
        create.text("name"),
        hasOwnInstances(spec)
            ? Optional.of(
                new Cluster.ContainerInstances(
                    spec.name() + "-instances",
                    create.text("instance_type"),
                    create.number("instance_count"),
                    network.subnets(SubnetKind.PRIVATE),
                    StackGroups.INSTANCES,
                    agentSettings,
                    metadataHops))
            : Optional.empty());
  }

  /** What places tasks on instances of the stack; empty where the launch type does. */
  public static Optional<Expression> capacityProvider(Spec spec) {
    return hasOwnInstances(spec)
        ? Optional.of(Expression.reference("aws_ecs_capacity_provider.instances.name"))
        : Optional.empty();
  }

  /** Whether container instances are part of the stack. */
  public static boolean hasOwnInstances(Spec spec) {
    return !spec.onFargate() && !spec.section("cluster").has("existing");
  }
}
