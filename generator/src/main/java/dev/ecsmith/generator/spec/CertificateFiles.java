package dev.ecsmith.generator.spec;

import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.document.Node;
import java.util.List;
import java.util.Optional;

/**
 * Certificates that a spec names as files. Nothing here opens them.
 *
 * @param hosts that the certificate has to be for
 * @param chain the certificates
 * @param key the file of the private key
 * @param trusted the bundle that has to trust them
 */
public record CertificateFiles(
    Usage usage, List<String> hosts, Named chain, Optional<Named> key, Optional<Named> trusted) {
  /**
   * One file.
   *
   * @param path relative to the spec
   * @param at where the spec names it
   */
  public record Named(String path, Node at) {
    static Named of(Section section, String key) {
      return new Named(section.text(key), section.at(key));
    }
  }

  public CertificateFiles {
    hosts = List.copyOf(hosts);
  }

  /** Those of a section that has the keys {@code chain} and {@code key}. */
  public static CertificateFiles of(Section files, Usage usage, List<String> hosts) {
    return new CertificateFiles(
        usage,
        hosts,
        Named.of(files, "chain"),
        files.has("key") ? Optional.of(Named.of(files, "key")) : Optional.empty(),
        Optional.empty());
  }

  /** One file of certificates, without a key. */
  public static CertificateFiles of(Section section, String key, Usage usage) {
    return new CertificateFiles(
        usage, List.of(), Named.of(section, key), Optional.empty(), Optional.empty());
  }

  /** The same, to be trusted by a bundle. */
  public CertificateFiles trustedBy(Optional<Named> bundle) {
    return new CertificateFiles(usage, hosts, chain, key, bundle);
  }
}
