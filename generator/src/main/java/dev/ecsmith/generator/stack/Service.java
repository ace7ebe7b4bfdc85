package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;
import java.util.Optional;

/**
 * An ECS service, which keeps tasks running.
 *
 * @param label {@code main} for the only one
 * @param desiredCount default of a variable
 * @param task what each task is
 * @param capacityProvider that places the tasks; the launch type of the task definition does
 *     otherwise
 * @param publicAddress whether tasks have addresses that the internet reaches, which they need to
 *     get out of public subnets
 * @param securityGroup label of the tasks' group
 * @param targets what load balancers reach; empty for a service without any
 * @param gracePeriodSeconds how long a new task may fail checks of a load balancer
 * @param replacement how a deployment replaces tasks
 */
public record Service(
    String label,
    String name,
    int desiredCount,
    TaskDefinition task,
    Optional<Expression> capacityProvider,
    Subnets subnets,
    boolean publicAddress,
    String securityGroup,
    List<Target> targets,
    int gracePeriodSeconds,
    boolean executeCommand,
    Replacement replacement)
    implements Part {
  public Service {
    targets = List.copyOf(targets);
  }

  /**
   * A port of a container that a load balancer reaches.
   *
   * @param group label of the target group
   */
  public record Target(String group, String container, int port) {
    public Expression groupArn() {
      return TargetGroup.arnOf(group);
    }

    public Expression groupAddress() {
      return Expression.reference("aws_lb_target_group." + group);
    }
  }

  /**
   * How many tasks run while a deployment replaces them, in percent of those that are wanted.
   *
   * @param minimumPercent 0 lets the last task stop before its successor starts
   */
  public record Replacement(int minimumPercent, int maximumPercent) {
    /** New tasks are healthy before old ones stop. */
    public static final Replacement WITHOUT_GAP = new Replacement(100, 200);

    /** Never two at a time. */
    public static final Replacement ONE_AT_A_TIME = new Replacement(0, 100);
  }

  /** Whether its tasks are in the target group of that label. */
  boolean isIn(String targetGroup) {
    return targets.stream().anyMatch(target -> target.group().equals(targetGroup));
  }

  public Expression securityGroupId() {
    return SecurityGroup.idOf(securityGroup);
  }

  public Expression address() {
    return Expression.reference("aws_ecs_service." + label);
  }

  public Expression taskDefinitionAddress() {
    return Expression.reference("aws_ecs_task_definition." + label);
  }

  /** Whether a container of its tasks writes there. */
  public boolean logsTo(LogGroup group) {
    return task.containers().stream().anyMatch(each -> each.logs().group().equals(group.name()));
  }

  /** The variable with the number of tasks. */
  public String countVariable() {
    return Labels.named(label, "desired_count");
  }

  /** The variable where a value is given to it. */
  public Expression countName() {
    return Expression.reference(countVariable());
  }

  /** The number of tasks. */
  public Expression count() {
    return Expression.reference("var." + countVariable());
  }

  /** The output that tells its name. */
  public String nameOutput() {
    return Labels.named(label, "service_name");
  }

  /** The local with the content of the task definition's file. */
  public Expression definitionLocal() {
    return local("task_definition");
  }

  /** The local with that file's path. */
  public Expression fileLocal() {
    return local("task_definition_file");
  }

  /** The local with the containers, filled in. */
  public Expression containersLocal() {
    return local("container_definitions");
  }

  private Expression local(String name) {
    return Expression.reference(Labels.named(label, name));
  }
}
