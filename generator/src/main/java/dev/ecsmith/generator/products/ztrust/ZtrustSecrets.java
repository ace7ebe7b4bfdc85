package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.SecretSection;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Secret;
import java.util.List;

/**
 * The four secrets that a task reads.
 *
 * @param registry sign-in to the image registry
 * @param tls certificate and key of the container
 * @param database sign-in to the database
 * @param admin the first administrator
 */
record ZtrustSecrets(Secret registry, Secret tls, Secret database, Secret admin) {
  private static final List<String> SIGN_IN = List.of("username", "password");

  static ZtrustSecrets of(Spec spec) {
    return new ZtrustSecrets(
        SecretSection.secret(spec, "registry", "Sign-in to the image registry", SIGN_IN),
        SecretSection.secret(
            spec, "tls", "Certificate and key of the container", List.of("tls.crt", "tls.key")),
        SecretSection.secret(spec, "database", "Sign-in to the database", SIGN_IN),
        SecretSection.secret(spec, "admin", "First administrator of ZTrust SSO", SIGN_IN));
  }

  /** By label. */
  List<Secret> all() {
    return List.of(admin, database, registry, tls);
  }
}
