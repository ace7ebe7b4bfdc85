package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.Cluster;
import dev.ecsmith.generator.stack.Network;
import java.util.Optional;

/** The section {@code cluster}. */
public final class ClusterSection {
  private ClusterSection() {}

  /**
   * The cluster, with container instances where it is created for the launch type EC2.
   *
   * @param instanceGroup label of the security group of container instances
   */
  public static Cluster cluster(Spec spec, Network network, String instanceGroup) {
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
                    network.privateSubnetIds(),
                    instanceGroup))
            : Optional.empty());
  }

  /** Whether container instances are part of the stack. */
  public static boolean hasOwnInstances(Spec spec) {
    return !spec.onFargate() && !spec.section("cluster").has("existing");
  }
}
