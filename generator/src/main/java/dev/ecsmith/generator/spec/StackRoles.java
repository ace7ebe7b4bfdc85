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
  private static final String TASK = "task";
  private static final String INSTANCES = "instances";

  private final Spec spec;
  private final List<Secret> secrets;

  /**
   * @param secrets those that a task reads before it starts
   */
  public StackRoles(Spec spec, List<Secret> secrets) {
    this.spec = spec;
    this.secrets = List.copyOf(secrets);
  }

  /** All of them; which there are depends on the launch type and on ECS Exec. */
  public List<Role> all() {
    List<Role> roles = new ArrayList<>();
    roles.add(execution());
    if (hasTaskRole()) {
      roles.add(task());
    }
    if (ClusterSection.hasOwnInstances(spec)) {
      roles.add(instances());
    }
    return roles;
  }

  /** Known before Terraform runs, since the stack names the role itself. */
  public TaskText executionRoleArn() {
    return TaskText.of(spec.location().iamArn("role/" + roleName(EXECUTION)));
  }

  /** Empty where the program in the task calls nothing of AWS. */
  public Optional<TaskText> taskRoleArn() {
    return hasTaskRole()
        ? Optional.of(TaskText.of(spec.location().iamArn("role/" + roleName(TASK))))
        : Optional.empty();
  }

  private boolean hasTaskRole() {
    return spec.section("task").flag("execute_command");
  }

  private Role execution() {
    List<Role.Statement> statements = new ArrayList<>();
    statements.add(
        new Role.Statement(
            "ReadSecrets",
            List.of("secretsmanager:GetSecretValue"),
            secrets.stream().map(Secret::arn).toList()));
    spec.section("secrets")
        .optionalText("kms_key_arn")
        .ifPresent(
            key ->
                statements.add(
                    new Role.Statement(
                        "DecryptSecrets",
                        List.of("kms:Decrypt"),
                        List.of(Expression.literal(key)))));
    return role(
        EXECUTION,
        "Starts the tasks: pulls the image, reads the secrets, writes the logs",
        Role.ECS_TASKS,
        List.of(managedPolicy("managed", "service-role/" + ManagedPolicies.TASK_EXECUTION)),
        statements);
  }

  private Role task() {
    return role(
        TASK,
        "Lets ECS Exec open a session in a container",
        Role.ECS_TASKS,
        List.of(),
        List.of(
            new Role.Statement(
                "OpenSessions",
                List.of(
                    "ssmmessages:CreateControlChannel",
                    "ssmmessages:CreateDataChannel",
                    "ssmmessages:OpenControlChannel",
                    "ssmmessages:OpenDataChannel"),
                List.of(Expression.literal("*")))));
  }

  private Role instances() {
    return role(
        INSTANCES,
        "Lets container instances join the cluster",
        "ec2.amazonaws.com",
        List.of(managedPolicy("managed", "service-role/AmazonEC2ContainerServiceforEC2Role")),
        List.of());
  }

  private Role role(
      String label,
      String description,
      String service,
      List<Role.ManagedPolicy> policies,
      List<Role.Statement> statements) {
    Location location = spec.location();
    return new Role(
        label,
        roleName(label),
        description,
        service,
        service.equals(Role.ECS_TASKS) ? Optional.of(location.accountId()) : Optional.empty(),
        policies,
        statements);
  }

  private Role.ManagedPolicy managedPolicy(String label, String name) {
    return new Role.ManagedPolicy(label, spec.location().managedPolicyArn(name));
  }

  /** Regions apart, as the names of roles are shared by all regions of an account. */
  private String roleName(String label) {
    return spec.name() + "-" + label + "-" + spec.location().region();
  }
}
