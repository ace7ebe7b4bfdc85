package dev.ecsmith.validator.certificate;

import java.time.Instant;
import java.util.function.Predicate;

/**
 * An X.509 certificate.
 *
 * @param version 1, 2 or 3
 * @param serial in hexadecimal, without a separator
 * @param sha256 fingerprint, in hexadecimal with colons
 * @param sha1 the same of the older kind
 * @param encodedBytes the length of its DER form
 * @param base64 its DER form
 * @param verifiedWith tells whether the signature on it was made with the key of another
 * @param origin where it stands
 */
public record Certificate(
    int version,
    String serial,
    DistinguishedName subject,
    DistinguishedName issuer,
    Instant notBefore,
    Instant notAfter,
    PublicKey key,
    SignatureAlgorithm signature,
    Extensions extensions,
    String sha256,
    String sha1,
    int encodedBytes,
    String base64,
    Predicate<Certificate> verifiedWith,
    Origin origin) {
  private static final int PEM_LINE = 64;

  /** For sentences. */
  public String name() {
    if (!subject.text().isBlank()) {
      return subject.shortForm();
    }
    return extensions.names().stream()
        .map(GeneralName::value)
        .findFirst()
        .orElse("serial number " + serial);
  }

  /** Whether it is the same certificate, wherever it stands. */
  public boolean isSameAs(Certificate other) {
    return sha256.equals(other.sha256);
  }

  /** Whether it names itself as its issuer, as a root does. */
  public boolean isSelfIssued() {
    return subject.isSameAs(issuer);
  }

  /** Whether it was signed with its own key. */
  public boolean isSelfSigned() {
    return isSelfIssued() && isSignedBy(this);
  }

  /** Whether the other is the issuer that it names, with or without the right key. */
  public boolean namesAsIssuer(Certificate other) {
    return issuer.isSameAs(other.subject);
  }

  public boolean isSignedBy(Certificate other) {
    return verifiedWith.test(other);
  }

  /** Whether it says that it is a CA. */
  public boolean isAuthority() {
    return extensions.authority();
  }

  /** One block of PEM, with a line end after it. */
  public String pem() {
    StringBuilder pem = new StringBuilder("-----BEGIN CERTIFICATE-----\n");
    for (int at = 0; at < base64.length(); at += PEM_LINE) {
      pem.append(base64, at, Math.min(at + PEM_LINE, base64.length())).append('\n');
    }
    return pem.append("-----END CERTIFICATE-----\n").toString();
  }
}
