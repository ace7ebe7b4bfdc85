package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.Optional;

/**
 * The ECS service that keeps the tasks running behind the load balancer.
 *
 * @param desiredCount default of a variable
 * @param capacityProvider that places the tasks; the launch type of the task definition does
 *     otherwise
 * @param subnetIds a list
 * @param securityGroup label of the tasks' group
 */
public record Service(
    String name,
    int desiredCount,
    Optional<Expression> capacityProvider,
    Expression subnetIds,
    String securityGroup,
    String containerName,
    int containerPort,
    int gracePeriodSeconds,
    boolean executeCommand) {
  public Expression securityGroupId() {
    return SecurityGroup.idOf(securityGroup);
  }
}
