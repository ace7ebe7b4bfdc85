package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An IAM role.
 *
 * @param service principal that may assume it, for example {@code ecs-tasks.amazonaws.com}
 * @param sourceAccount the account on whose behalf the service must act, where it can say so
 * @param statements of the role's own policy; empty for none
 */
public record Role(
    String label,
    String name,
    String description,
    String service,
    Optional<String> sourceAccount,
    List<ManagedPolicy> managedPolicies,
    List<Statement> statements) {
  /** ECS starts tasks and runs their programs under roles that trust this. */
  public static final String ECS_TASKS = "ecs-tasks.amazonaws.com";

  public Role {
    managedPolicies = List.copyOf(managedPolicies);
    statements = List.copyOf(statements);
  }

  /** A policy that AWS maintains. */
  public record ManagedPolicy(String label, String arn) {}

  /** Something that the role may do. */
  public record Statement(String sid, List<String> actions, List<Expression> resources) {
    public Statement {
      actions = List.copyOf(actions);
      resources = List.copyOf(resources);
    }
  }

  /** Whether a task definition may name it. */
  boolean forTasks() {
    return service.equals(ECS_TASKS);
  }

  /** The role in Terraform. */
  public Expression address() {
    return Expression.reference("aws_iam_role." + label);
  }

  public Expression nameInTerraform() {
    return Expression.reference("aws_iam_role." + label + ".name");
  }

  /** The document that says who may assume it. */
  public Expression trustPolicy() {
    return Expression.reference("data.aws_iam_policy_document." + label + "_trust.json");
  }

  /** The document with its statements. */
  public Expression ownPolicy() {
    return Expression.reference("data.aws_iam_policy_document." + label + ".json");
  }

  /** Terraform addresses of everything that gives the role its rights. */
  List<Expression> grants() {
    List<Expression> attached =
        managedPolicies.stream()
            .map(policy -> "aws_iam_role_policy_attachment." + label + "_" + policy.label())
            .map(Expression::reference)
            .toList();
    if (statements.isEmpty()) {
      return attached;
    }
    return Stream.concat(
            attached.stream(), Stream.of(Expression.reference("aws_iam_role_policy." + label)))
        .toList();
  }
}
