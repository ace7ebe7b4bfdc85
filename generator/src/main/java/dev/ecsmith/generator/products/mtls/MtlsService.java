package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Secret;
import java.util.List;
import java.util.Optional;

/**
 * One of the services.
 *
 * @param section of the spec
 * @param domain in which its host name lies
 */
record MtlsService(Section section, String domain) {
  /** In the order of the spec. */
  static List<MtlsService> of(Spec spec) {
    String domain = spec.root().text("domain");
    return spec.root().sections("services").stream()
        .map(section -> new MtlsService(section, domain))
        .toList();
  }

  /** The host names of all of them. */
  static List<String> hosts(Spec spec) {
    return of(spec).stream().map(MtlsService::host).toList();
  }

  String name() {
    return section.text("name");
  }

  /** Under which others call it; also the common name on its client certificate. */
  String host() {
    return name() + "." + domain;
  }

  /** As it stands in the names of Terraform's resources. */
  String label() {
    return name().replace('-', '_');
  }

  String url() {
    return "https://" + host() + ":" + listenerPort();
  }

  /** The secret with its client certificate. */
  Secret certificate(Spec spec) {
    Secret secret =
        new Secret(
            label(),
            "Client certificate of " + name() + ", its key and the certificate of the CA",
            List.of("client.crt", "client.key", "ca.crt"),
            existingSecret()
                .<Secret.Origin>map(Secret.Origin.Existing::new)
                .orElseGet(() -> new Secret.Origin.Created(secretName(spec))),
            spec.section("secrets").optionalText("kms_key_arn"));
    return MtlsAuthority.of(spec).external() ? secret : secret.filledBy(MtlsFiles.ISSUE);
  }

  /** What the AWS CLI takes for the secret: its ARN, or the name of one that is created. */
  String secretId(Spec spec) {
    return existingSecret().orElseGet(() -> secretName(spec));
  }

  private Optional<String> existingSecret() {
    return section.section("client_certificate").optionalText("existing");
  }

  private String secretName(Spec spec) {
    return section
        .section("client_certificate")
        .optionalText("create")
        .orElseGet(() -> spec.name() + "/" + name() + "/client");
  }

  int desiredCount() {
    return section.number("desired_count");
  }

  int listenerPort() {
    return section.number("listener_port");
  }

  /** A repository that is there; empty where one is created. */
  Optional<String> repository() {
    return section.section("image").optionalText("repository");
  }

  String tag() {
    return section.section("image").text("tag");
  }

  /**
   * Common names on client certificates that may call it.
   *
   * @param all the services of the spec
   */
  List<String> callers(List<MtlsService> all) {
    return section.has("callers")
        ? section.texts("callers")
        : all.stream()
            .filter(other -> !other.name().equals(name()))
            .map(MtlsService::host)
            .toList();
  }
}
