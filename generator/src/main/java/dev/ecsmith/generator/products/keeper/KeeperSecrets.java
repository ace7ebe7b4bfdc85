package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.SecretSection;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Secret;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The secrets that a task reads.
 *
 * @param configKey the key of the Automator's configuration, as a whole
 * @param registry sign-in to the image registry; empty where nobody signs in
 */
record KeeperSecrets(Secret configKey, Optional<Secret> registry) {
  static KeeperSecrets of(Spec spec) {
    Secret configKey =
        SecretSection.secret(spec, "config_key", "Key of the Automator's configuration", List.of())
            .filledBy(KeeperFiles.GENERATE_KEY);
    return new KeeperSecrets(
        configKey,
        spec.section("secrets").has("registry")
            ? Optional.of(
                SecretSection.secret(
                    spec,
                    "registry",
                    "Sign-in to the image registry",
                    List.of("username", "password")))
            : Optional.empty());
  }

  /** By label. */
  List<Secret> all() {
    return Stream.concat(Stream.of(configKey), registry.stream()).toList();
  }
}
