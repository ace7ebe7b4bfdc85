package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.AliasRecord;
import dev.ecsmith.generator.stack.Certificate;
import dev.ecsmith.generator.stack.HostedZone;
import dev.ecsmith.validator.certificate.Usage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections {@code certificate} and {@code dns}, which may share a hosted zone. */
public final class CertificateSection {
  private static final String LABEL = "main";

  private CertificateSection() {}

  /** The certificate for the host name of the spec. */
  public static Certificate certificate(Spec spec) {
    return certificate(spec, LABEL, spec.hostname());
  }

  /**
   * The certificate for one of several host names: the only one where it is there, or one to
   * request for this name.
   *
   * @param label of one to request
   */
  public static Certificate certificate(Spec spec, String label, String hostname) {
    Section certificate = spec.section("certificate");
    return certificate
        .optional("existing")
        .<Certificate>map(
            existing ->
                new Certificate.Existing(
                    LABEL,
                    existing.text("arn"),
                    existing.optionalText("domain_name").orElse(hostname)))
        .orElseGet(
            () ->
                new Certificate.Requested(
                    label, hostname, validationZone(certificate.section("request"))));
  }

  /**
   * The files of the certificate of the load balancer, where the spec names them.
   *
   * @param hosts that it has to be for
   */
  public static List<CertificateFiles> files(Spec spec, List<String> hosts) {
    return spec.section("certificate").optional("existing").stream()
        .flatMap(existing -> existing.optional("files").stream())
        .map(files -> CertificateFiles.of(files, Usage.SERVER, hosts))
        .toList();
  }

  /**
   * The record that points at the load balancer; empty where another DNS holds it.
   *
   * @param loadBalancer its label
   */
  public static Optional<AliasRecord> aliasRecord(Spec spec, String loadBalancer) {
    return aliasRecord(spec, LABEL, spec.hostname(), loadBalancer);
  }

  /** The same for one of several host names. */
  public static Optional<AliasRecord> aliasRecord(
      Spec spec, String label, String hostname, String loadBalancer) {
    return spec.section("dns")
        .optional("route53")
        .map(route53 -> new AliasRecord(label, hostname, aliasZone(route53), loadBalancer));
  }

  /** Every zone that is looked up, once. */
  public static List<HostedZone> zones(Spec spec) {
    Stream<HostedZone> validation =
        spec.section("certificate").optional("request").stream()
            .map(CertificateSection::validationZone);
    Stream<HostedZone> alias =
        spec.section("dns").optional("route53").stream().map(CertificateSection::aliasZone);
    return Stream.concat(alias, validation).distinct().toList();
  }

  private static HostedZone validationZone(Section request) {
    return publicZone(request.text("zone"));
  }

  private static HostedZone aliasZone(Section route53) {
    String zone = route53.text("zone");
    return route53.flag("private_zone")
        ? new HostedZone("private", HostName.withoutLastDot(zone), true)
        : publicZone(zone);
  }

  private static HostedZone publicZone(String name) {
    return new HostedZone("public", HostName.withoutLastDot(name), false);
  }
}
