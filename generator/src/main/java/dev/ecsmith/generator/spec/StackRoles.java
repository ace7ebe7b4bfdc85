package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.stack.Location;
import dev.ecsmith.generator.stack.Role;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.TaskText;
import dev.ecsmith.schemas.ManagedPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The roles under which tasks start and run, and container instances join the cluster. */
public final class StackRoles {
  private static final String EXECUTION = "execution";

  /** Label of the role of the program in a task. */
  public static final String TASK = "task";

  private static final String INSTANCES = "instances";

  private final Spec spec;
  private final Optional<Role> execution;
  private final Optional<Role> task;

  private StackRoles(Spec spec, Optional<Role> execution, Optional<Role> task) {
    this.spec = spec;
    this.execution = execution;
    this.task = task;
  }

  /**
   * The roles of a spec with a section {@code task}, in which the program of a task calls nothing
   * of AWS itself.
   *
   * @param secrets those that a task reads before it starts
   */
  public static StackRoles of(Spec spec, List<Secret> secrets) {
    return of(spec, secrets, List.of());
  }

  /**
   * The same where the program in a task calls AWS.
   *
   * @param permissions what it may do, ECS Exec aside
   */
  public static StackRoles of(Spec spec, List<Secret> secrets, List<Role.Statement> permissions) {
    List<Role.Statement> statements = new ArrayList<>(permissions);
    boolean executeCommand = spec.section("task").flag("execute_command");
    if (executeCommand) {
      statements.add(sessions());
    }
    String description =
        permissions.isEmpty()
            ? "Lets ECS Exec open a session in a container"
            : "What the program in a task may do";
    return new StackRoles(
        spec,
        Optional.of(execution(spec, secrets)),
        statements.isEmpty()
            ? Optional.empty()
            : Optional.of(ofTasks(spec, TASK, description, List.of(), statements)));
  }

  /** Without a role to start tasks with, where each service has one of its own. */
  public static StackRoles ofSessions(Spec spec) {
    StackRoles all = of(spec, List.of());
    return new StackRoles(spec, Optional.empty(), all.task);
  }

  /** All of them; which there are depends on the launch type and on what tasks do. */
  public List<Role> all() {
    List<Role> roles = new ArrayList<>();
    execution.ifPresent(roles::add);
    task.ifPresent(roles::add);
    if (ClusterSection.hasOwnInstances(spec)) {
      roles.add(instances(spec));
    }
    return roles;
  }

  /** Known before Terraform runs, since the stack names the role itself. */
  public TaskText executionRoleArn() {
    return TaskText.of(arn(spec, execution.orElseThrow()));
  }

  /** Empty where the program in the task calls nothing of AWS. */
  public Optional<TaskText> taskRoleArn() {
    return task.map(role -> TaskText.of(arn(spec, role)));
  }

  /** The ARN of a role of the stack, known before it exists. */
  public static String arn(Spec spec, Role role) {
    return spec.location().iamArn("role/" + role.name());
  }

  /**
   * A role for tasks, named after the stack, its label and its region.
   *
   * @param managedPolicies names of policies that AWS maintains, with their paths
   */
  public static Role ofTasks(
      Spec spec,
      String label,
      String description,
      List<String> managedPolicies,
      List<Role.Statement> statements) {
    return role(spec, label, description, Role.ECS_TASKS, managedPolicies, statements);
  }

  /** The role with which ECS starts tasks that read secrets. */
  public static Role execution(Spec spec, List<Secret> secrets) {
    return execution(spec, EXECUTION, secrets);
  }

  /** The same under a label of its own, for one of several services. */
  public static Role execution(Spec spec, String label, List<Secret> secrets) {
    List<Role.Statement> statements = new ArrayList<>();
    if (!secrets.isEmpty()) {
      statements.add(
          new Role.Statement(
              "ReadSecrets",
              List.of("secretsmanager:GetSecretValue"),
              secrets.stream().map(Secret::arn).toList()));
      secrets.stream()
          .flatMap(secret -> secret.kmsKeyArn().stream())
          .distinct()
          .forEach(
              key ->
                  statements.add(
                      new Role.Statement(
                          "DecryptSecrets",
                          List.of("kms:Decrypt"),
                          List.of(Expression.literal(key)))));
    }
    return ofTasks(
        spec,
        label,
        secrets.isEmpty()
            ? "Starts the tasks: pulls the image, writes the logs"
            : "Starts the tasks: pulls the image, reads the secrets, writes the logs",
        List.of("service-role/" + ManagedPolicies.TASK_EXECUTION),
        statements);
  }

  /** What ECS Exec asks of the role of a task. */
  public static Role.Statement sessions() {
    return new Role.Statement(
        "OpenSessions",
        List.of(
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel"),
        List.of(Expression.literal("*")));
  }

  private static Role instances(Spec spec) {
    return role(
        spec,
        INSTANCES,
        "Lets container instances join the cluster",
        "ec2.amazonaws.com",
        List.of("service-role/AmazonEC2ContainerServiceforEC2Role"),
        List.of());
  }

  private static Role role(
      Spec spec,
      String label,
      String description,
      String service,
      List<String> managedPolicies,
      List<Role.Statement> statements) {
    Location location = spec.location();
    return new Role(
        label,
        name(spec, label),
        description,
        new Role.Trust.OfService(
            service,
            service.equals(Role.ECS_TASKS) ? Optional.of(location.accountId()) : Optional.empty()),
        managedPolicies.stream()
            .map(policy -> new Role.ManagedPolicy("managed", location.managedPolicyArn(policy)))
            .toList(),
        statements);
  }

  /** Regions apart, as the names of roles are shared by all regions of an account. */
  private static String name(Spec spec, String label) {
    return spec.name() + "-" + label.replace('_', '-') + "-" + spec.location().region();
  }
}
