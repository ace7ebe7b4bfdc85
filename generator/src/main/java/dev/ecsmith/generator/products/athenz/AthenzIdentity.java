package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.AthenzFacts;
import java.util.List;

/** Who the application is to Athenz, and where the agent puts the proof of it. */
final class AthenzIdentity {
  /** Of the agent, in every container that mounts the volume. */
  static final String DIRECTORY = "/var/lib/sia";

  private static final String CERTIFICATES = DIRECTORY + "/certs/";

  private AthenzIdentity() {}

  /** {@code DOMAIN.SERVICE}: the service in Athenz, and the role that proves it in IAM. */
  static String name(Spec spec) {
    return spec.root().text("domain") + "." + spec.root().text("service");
  }

  static String roleArn(Spec spec) {
    return spec.location().iamArn("role/" + name(spec));
  }

  static AthenzFacts.Agent agent(Spec spec, AthenzFacts facts) {
    return facts.agent(spec.launchType());
  }

  /** Without the region, which the agent puts behind it. */
  static String providerPrefix(Spec spec, AthenzFacts facts) {
    return spec.section("agent")
        .optionalText("provider_prefix")
        .orElseGet(() -> agent(spec, facts).providerPrefix());
  }

  /** The Athenz service that ZTS asks whether a task is what it says. */
  static String provider(Spec spec, AthenzFacts facts) {
    return providerPrefix(spec, facts) + "." + spec.location().region();
  }

  static String keyFile(Spec spec) {
    return DIRECTORY + "/keys/" + name(spec) + ".key.pem";
  }

  /** Path of the service's certificate. */
  static String certificateFile(Spec spec) {
    return CERTIFICATES + certificateName(spec);
  }

  static String certificateName(Spec spec) {
    return name(spec) + ".cert.pem";
  }

  /** Path of the certificate of the CA, which the agent writes behind the service's. */
  static String caFile() {
    return CERTIFICATES + CA_NAME;
  }

  static final String CA_NAME = "ca.cert.pem";

  /**
   * A certificate for a role.
   *
   * @param role with its domain
   * @param file its name, without a colon, which shells and volumes don't take
   */
  record RoleCertificate(String role, String file, Section section) {
    String path() {
      return CERTIFICATES + file;
    }
  }

  static List<RoleCertificate> roleCertificates(Spec spec) {
    return spec.root().sections("role_certificates").stream()
        .map(
            each ->
                new RoleCertificate(
                    each.text("role"),
                    each.optionalText("file")
                        .orElseGet(
                            () -> each.text("role").replace(":role.", "-role-") + ".cert.pem"),
                    each))
        .toList();
  }
}
