package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.Secret;
import java.util.List;

/** The section {@code secrets}: references only, never a value. */
public final class SecretSection {
  private SecretSection() {}

  /**
   * One of the secrets.
   *
   * @param name key of the section, and label in Terraform
   * @param description what it holds
   * @param jsonKeys keys that its value must have
   */
  public static Secret secret(Spec spec, String name, String description, List<String> jsonKeys) {
    Section secrets = spec.section("secrets");
    return new Secret(
        name,
        description,
        jsonKeys,
        origin(secrets.section(name)),
        secrets.optionalText("kms_key_arn"));
  }

  /** Whether a secret is there, or shall be created. */
  public static Secret.Origin origin(Section secret) {
    return secret
        .optionalText("existing")
        .<Secret.Origin>map(Secret.Origin.Existing::new)
        .orElseGet(() -> new Secret.Origin.Created(secret.text("create")));
  }
}
