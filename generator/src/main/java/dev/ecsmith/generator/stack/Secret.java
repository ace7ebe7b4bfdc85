package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;
import java.util.Optional;

/**
 * A secret in Secrets Manager; its value is never known here.
 *
 * @param description what it holds
 * @param jsonKeys the keys that its value must have; none for one that is a value as a whole
 * @param origin whether it is there or shall be created
 * @param kmsKeyArn customer-managed key that encrypts it
 */
public record Secret(
    String label,
    String description,
    List<String> jsonKeys,
    Origin origin,
    Optional<String> kmsKeyArn)
    implements Part {
  public Secret {
    jsonKeys = List.copyOf(jsonKeys);
  }

  /** Where a secret comes from. */
  public sealed interface Origin {
    /** It is there under this ARN. */
    record Existing(String arn) implements Origin {}

    /**
     * It is created empty under this name; Secrets Manager adds six characters to its ARN.
     *
     * @param script path of the file beside the stack that makes a value for it; empty where a
     *     person has one
     */
    record Created(String name, Optional<String> script) implements Origin {
      public Created(String name) {
        this(name, Optional.empty());
      }
    }
  }

  /** The same secret, for which a script makes the value if it is created. */
  public Secret filledBy(String script) {
    return origin instanceof Origin.Created created
        ? new Secret(
            label,
            description,
            jsonKeys,
            new Origin.Created(created.name(), Optional.of(script)),
            kmsKeyArn)
        : this;
  }

  /** Whether it is created, and a person fills it in. */
  public boolean typedIn() {
    return origin instanceof Origin.Created created && created.script().isEmpty();
  }

  /** The ARN in Terraform: looked up, so that a missing secret stops the plan. */
  public Expression arn() {
    return Expression.reference(
        (created() ? "aws_secretsmanager_secret." : "data.aws_secretsmanager_secret.")
            + label
            + ".arn");
  }

  public boolean created() {
    return origin instanceof Origin.Created;
  }

  /** The value of one JSON key, as {@code valueFrom} of a container's secret wants it. */
  public TaskText valueFrom(String jsonKey) {
    return reference().append(":" + jsonKey + "::");
  }

  /** The ARN in a task definition: as it is where it is there, filled in by Terraform otherwise. */
  public TaskText reference() {
    return origin instanceof Origin.Existing existing
        ? TaskText.of(existing.arn())
        : TaskText.filledIn(label + "_secret_arn", arn());
  }
}
