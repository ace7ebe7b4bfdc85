package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An IAM role.
 *
 * @param trust who may assume it
 * @param statements of the role's own policy; empty for none
 */
public record Role(
    String label,
    String name,
    String description,
    Trust trust,
    List<ManagedPolicy> managedPolicies,
    List<Statement> statements)
    implements Part {
  /** ECS starts tasks and runs their programs under roles that trust this. */
  public static final String ECS_TASKS = "ecs-tasks.amazonaws.com";

  public Role {
    managedPolicies = List.copyOf(managedPolicies);
    statements = List.copyOf(statements);
  }

  /** Who may assume a role. */
  public sealed interface Trust {
    /** As IAM names the kind of principal: {@code Service} or {@code AWS}. */
    String principalType();

    Expression principal();

    /** The account on whose behalf a service must act, where it can say so. */
    Optional<String> sourceAccount();

    /**
     * A service of AWS.
     *
     * @param service for example {@code ecs-tasks.amazonaws.com}
     */
    record OfService(String service, Optional<String> sourceAccount) implements Trust {
      @Override
      public String principalType() {
        return "Service";
      }

      @Override
      public Expression principal() {
        return Expression.literal(service);
      }
    }

    /**
     * Another role of the stack, and nobody else.
     *
     * @param label of that role
     */
    record OfRole(String label) implements Trust {
      @Override
      public String principalType() {
        return "AWS";
      }

      @Override
      public Expression principal() {
        return Expression.reference("aws_iam_role." + label + ".arn");
      }

      @Override
      public Optional<String> sourceAccount() {
        return Optional.empty();
      }
    }
  }

  /** A policy that AWS maintains. */
  public record ManagedPolicy(String label, String arn) {}

  /** Something that the role may do. */
  public record Statement(
      String sid, List<String> actions, List<Expression> resources, Optional<Condition> condition) {
    public Statement {
      actions = List.copyOf(actions);
      resources = List.copyOf(resources);
    }

    /** One that holds under all circumstances. */
    public Statement(String sid, List<String> actions, List<Expression> resources) {
      this(sid, actions, resources, Optional.empty());
    }
  }

  /**
   * What a request must have for a statement to hold.
   *
   * @param key of the condition, which must equal one of the values
   */
  public record Condition(String key, List<Expression> values) {
    public Condition {
      values = List.copyOf(values);
    }
  }

  /** Whether a task definition may name it. */
  boolean forTasks() {
    return trust instanceof Trust.OfService ofService && ofService.service().equals(ECS_TASKS);
  }

  /** Whether the program in a task assumes it. */
  boolean forRoles() {
    return trust instanceof Trust.OfRole;
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
