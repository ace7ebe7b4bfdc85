package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.spec.CertificateFiles;
import dev.ecsmith.generator.spec.CertificateSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Bucket;
import dev.ecsmith.generator.stack.Certificate;
import dev.ecsmith.generator.stack.CertificateAuthority;
import dev.ecsmith.generator.stack.CertificateAuthority.Algorithm;
import dev.ecsmith.generator.stack.Listener.ClientVerification;
import dev.ecsmith.generator.stack.Output;
import dev.ecsmith.generator.stack.Part;
import dev.ecsmith.generator.stack.TrustStore;
import dev.ecsmith.schemas.MtlsFacts;
import dev.ecsmith.validator.certificate.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who vouches for whom.
 *
 * @param authorities CAs of AWS Private CA, each after the one that signs it; the last one issues
 * @param bucket for the bundle, where it is written
 * @param certificate of the load balancer
 */
record MtlsTrust(
    List<CertificateAuthority> authorities,
    Optional<Bucket> bucket,
    TrustStore trustStore,
    boolean advertiseNames,
    Certificate certificate) {
  static MtlsTrust of(Spec spec, MtlsFacts facts) {
    Section store = spec.section("trust_store");
    List<CertificateAuthority> authorities = authorities(spec, facts);
    Optional<Bucket> bucket =
        authorities.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Bucket(
                    "trust",
                    spec.location().globalName(spec.name() + "-trust"),
                    "The bundle of CA certificates, from which the trust store is made",
                    true,
                    Optional.empty(),
                    false));
    return new MtlsTrust(
        authorities,
        bucket,
        new TrustStore(
            "main",
            store.optionalText("name").orElse(spec.name()),
            bundle(spec, authorities, bucket)),
        store.flag("advertise_names"),
        certificate(spec, authorities));
  }

  /** The bundle, the certificate of the load balancer, and those of clients. */
  static List<CertificateFiles> certificateFiles(Spec spec) {
    Optional<Section> bundle =
        spec.section("ca")
            .optional("external")
            .map(external -> external.section("bundle"))
            .filter(section -> section.has("file"));
    Optional<CertificateFiles> trusted =
        bundle.map(section -> CertificateFiles.of(section, "file", Usage.TRUST_STORE));
    List<CertificateFiles> files = new ArrayList<>();
    trusted.ifPresent(files::add);
    files.addAll(CertificateSection.files(spec, MtlsService.hosts(spec)));
    for (MtlsService service : MtlsService.of(spec)) {
      service
          .section()
          .optional("client_certificate_files")
          .map(pair -> CertificateFiles.of(pair, Usage.CLIENT, List.of()))
          .map(client -> client.trustedBy(trusted.map(CertificateFiles::chain)))
          .ifPresent(files::add);
    }
    return files;
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>(authorities);
    bucket.ifPresent(parts::add);
    parts.add(trustStore);
    parts.add(certificate);
    return parts;
  }

  /** Tells the CA that issues client certificates, where only AWS knows its ARN. */
  Optional<Output> output() {
    return authorities.stream()
        .filter(CertificateAuthority::created)
        .reduce((above, below) -> below)
        .map(
            issuing ->
                new Output(
                    "certificate_authority_arn",
                    "CA that issues client certificates.",
                    issuing.arn()));
  }

  ClientVerification verification() {
    return new ClientVerification(trustStore, advertiseNames);
  }

  private static List<CertificateAuthority> authorities(Spec spec, MtlsFacts facts) {
    Section ca = spec.section("ca");
    if (ca.has("create")) {
      return created(spec, ca.section("create"));
    }
    return ca.optional("existing").stream()
        .<CertificateAuthority>map(
            existing ->
                new CertificateAuthority.Existing(
                    "main",
                    existing.text("arn"),
                    Algorithm.named(existing.text("key_algorithm")),
                    Math.max(
                        facts.serverCertificateDays(),
                        spec.section("client_certificates").number("days"))))
        .toList();
  }

  private static List<CertificateAuthority> created(Spec spec, Section create) {
    Algorithm algorithm = Algorithm.named(create.text("key_algorithm"));
    boolean subordinate = create.flag("subordinate");
    Map<String, String> subject = subject(spec, create.section("subject"));
    CertificateAuthority root =
        new CertificateAuthority.Created(
            "root", algorithm, subject, create.number("years"), Optional.empty(), !subordinate);
    if (!subordinate) {
      return List.of(root);
    }
    Map<String, String> below = new TreeMap<>(subject);
    below.put("common_name", subject.get("common_name") + " issuing");
    return List.of(
        root,
        new CertificateAuthority.Created(
            "issuing",
            algorithm,
            below,
            MtlsAuthority.issuingYears(create),
            Optional.of(root),
            true));
  }

  private static Map<String, String> subject(Spec spec, Section written) {
    Map<String, String> subject = new TreeMap<>();
    subject.put(
        "common_name", written.optionalText("common_name").orElse(spec.root().text("domain")));
    for (String attribute :
        List.of("organization", "organizational_unit", "country", "state", "locality")) {
      written.optionalText(attribute).ifPresent(value -> subject.put(attribute, value));
    }
    return subject;
  }

  private static TrustStore.Bundle bundle(
      Spec spec, List<CertificateAuthority> authorities, Optional<Bucket> bucket) {
    if (bucket.isEmpty()) {
      Section bundle = spec.section("ca").section("external").section("bundle");
      return new TrustStore.Bundle.Existing(bundle.text("bucket"), bundle.text("key"));
    }
    List<Expression> certificates = new ArrayList<>();
    for (CertificateAuthority authority : authorities) {
      certificates.add(authority.certificate());
      if (authority instanceof CertificateAuthority.Existing existing) {
        certificates.add(existing.chain());
      }
    }
    return new TrustStore.Bundle.Written(
        bucket.get(), spec.section("trust_store").text("key"), certificates);
  }

  private static Certificate certificate(Spec spec, List<CertificateAuthority> authorities) {
    String everyHost = "*." + spec.root().text("domain");
    return spec.section("certificate")
        .optional("existing")
        .<Certificate>map(
            existing ->
                new Certificate.Existing(
                    "main",
                    existing.text("arn"),
                    existing.optionalText("domain_name").orElse(everyHost)))
        .orElseGet(
            () ->
                new Certificate.Private(
                    "main", everyHost, authorities.get(authorities.size() - 1)));
  }
}
