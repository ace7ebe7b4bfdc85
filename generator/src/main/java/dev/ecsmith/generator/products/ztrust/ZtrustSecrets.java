package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.SecretSection;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Secret;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The secrets that a task reads.
 *
 * @param registry sign-in to the image registry; empty where the execution role signs in
 * @param tls certificate and key of the container
 * @param database sign-in to the database
 * @param admin the first administrator
 */
record ZtrustSecrets(Optional<Secret> registry, Secret tls, Secret database, Secret admin) {
  private static final List<String> SIGN_IN = List.of("username", "password");

  static ZtrustSecrets of(Spec spec) {
    return new ZtrustSecrets(
        ImageSection.isInEcr(spec)
            ? Optional.empty()
            : Optional.of(
                SecretSection.secret(spec, "registry", "Sign-in to the image registry", SIGN_IN)),
        SecretSection.secret(
            spec, "tls", "Certificate and key of the container", List.of("tls.crt", "tls.key")),
        SecretSection.secret(spec, "database", "Sign-in to the database", SIGN_IN),
        SecretSection.secret(spec, "admin", "First administrator of ZTrust SSO", SIGN_IN));
  }

  /** By label. */
  List<Secret> all() {
    return Stream.of(Stream.of(admin, database), registry.stream(), Stream.of(tls))
        .flatMap(Function.identity())
        .toList();
  }
}
