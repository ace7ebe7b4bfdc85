package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.Optional;

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
   */
  record ContainerInstances(
      String name, String instanceType, int count, Expression subnetIds, String securityGroup) {
    /** Room for one more while instances are replaced. */
    public int maximum() {
      return count + 1;
    }

    public Expression securityGroupId() {
      return SecurityGroup.idOf(securityGroup);
    }
  }
}
