package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ECS cluster. */
public sealed interface Cluster {
  /** Whether the cluster is part of the stack. */
  boolean created();

  String name();

  Expression arn();

  /** One that is there. */
  record Existing(String name) implements Cluster {
    @Override
    public boolean created() {
      return false;
    }

    @Override
    public Expression arn() {
      return Expression.reference("data.aws_ecs_cluster.main.arn");
    }
  }

  /**
   * One that is created.
   *
   * @param instances where tasks run on container instances of its own
   */
  record Created(String name, Optional<ContainerInstances> instances) implements Cluster {
    @Override
    public boolean created() {
      return true;
    }

    @Override
    public Expression arn() {
      return Expression.reference("aws_ecs_cluster.main.arn");
    }
  }

  /**
   * An Auto Scaling group of EC2 instances behind a capacity provider.
   *
   * @param securityGroup label of their group
   * @param agentSettings lines of {@code /etc/ecs/ecs.config} beside the cluster's name
   * @param metadataHops how far an answer of the instance metadata service travels: 1 reaches the
   *     instance, 2 its containers as well
   */
  record ContainerInstances(
      String name,
      String instanceType,
      int count,
      Subnets subnets,
      String securityGroup,
      SortedMap<String, String> agentSettings,
      int metadataHops) {
    /** Keeps the role of the instance from the containers of tasks with a network of their own. */
    public static final SortedMap<String, String> METADATA_BLOCKED =
        Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("ECS_AWSVPC_BLOCK_IMDS", "true")));

    public ContainerInstances {
      agentSettings = Collections.unmodifiableSortedMap(new TreeMap<>(agentSettings));
    }

    /** Room for one more while instances are replaced. */
    public int maximum() {
      return count + 1;
    }

    public Expression securityGroupId() {
      return SecurityGroup.idOf(securityGroup);
    }
  }
}
