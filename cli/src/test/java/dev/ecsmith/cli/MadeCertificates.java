package dev.ecsmith.cli;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** A root, a CA below it, and certificates for hosts, with keys that nobody has seen before. */
final class MadeCertificates {
  /** A certificate with its key. */
  static final class Made {
    private final byte[] name;
    private final byte[] der;
    private final KeyPair pair;

    private Made(byte[] name, byte[] der, KeyPair pair) {
      this.name = name;
      this.der = der;
      this.pair = pair;
    }

    byte[] der() {
      return der.clone();
    }

    KeyPair pair() {
      return pair;
    }

    String pem() {
      return block("CERTIFICATE", der);
    }

    /** PKCS#8. */
    String key() {
      return block("PRIVATE KEY", pair.getPrivate().getEncoded());
    }
  }

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");
  private static final Instant LONG_AFTER = Instant.parse("2036-01-01T00:00:00Z");

  private static final byte[] ECDSA_WITH_SHA256 =
      Der.of(Der.SEQUENCE, Der.identifier("1.2.840.10045.4.3.2"));
  private static final byte[] CRITICAL = {0x01, 0x01, (byte) 0xFF};
  private static final byte[] AUTHORITY = Der.of(Der.SEQUENCE, CRITICAL);
  private static final byte[] NO_AUTHORITY = Der.of(Der.SEQUENCE);
  private static final byte[] DIGITAL_SIGNATURE = Der.bits(7, (byte) 0x80);
  private static final byte[] KEY_CERT_SIGN = Der.bits(2, (byte) 0x04);
  private static final int VERSION = 0xA0;
  private static final int EXTENSIONS = 0xA3;
  private static final int DNS_NAME = 0x82;

  static final Made ROOT = make("Example Root", LONG_AFTER, "", null);
  static final Made ISSUING = make("Example Issuing", LONG_AFTER, "", ROOT);

  private MadeCertificates() {}

  static Made server(String host) {
    return make(host, TO, host, ISSUING);
  }

  static Made ended(String host) {
    return make(host, Instant.parse("2026-10-01T00:00:00Z"), host, ISSUING);
  }

  /**
   * @param host empty for a CA
   * @param issuer null for a root
   */
  private static Made make(String commonName, Instant to, String host, Made issuer) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      KeyPair pair = generator.generateKeyPair();
      byte[] name = name(commonName);
      byte[] content =
          Der.of(
              Der.SEQUENCE,
              Der.of(VERSION, Der.integer(2)),
              Der.integer(1),
              ECDSA_WITH_SHA256,
              issuer == null ? name : issuer.name,
              Der.of(Der.SEQUENCE, Der.time(FROM), Der.time(to)),
              name,
              pair.getPublic().getEncoded(),
              Der.of(EXTENSIONS, Der.of(Der.SEQUENCE, extensions(host))));
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(issuer == null ? pair.getPrivate() : issuer.pair().getPrivate());
      signature.update(content);
      return new Made(
          name,
          Der.of(Der.SEQUENCE, content, ECDSA_WITH_SHA256, Der.bits(0, signature.sign())),
          pair);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] name(String commonName) {
    byte[] part = Der.of(Der.SEQUENCE, Der.identifier("2.5.4.3"), Der.text(commonName));
    return Der.of(Der.SEQUENCE, Der.of(Der.SET, part));
  }

  private static byte[][] extensions(String host) {
    boolean authority = host.isEmpty();
    byte[] constraints = extension("2.5.29.19", authority ? AUTHORITY : NO_AUTHORITY);
    byte[] usage = extension("2.5.29.15", authority ? KEY_CERT_SIGN : DIGITAL_SIGNATURE);
    return authority
        ? new byte[][] {constraints, usage}
        : new byte[][] {
          constraints, usage, extension("2.5.29.17", Der.of(Der.SEQUENCE, Der.of(DNS_NAME, host)))
        };
  }

  private static byte[] extension(String identifier, byte[] value) {
    return Der.of(
        Der.SEQUENCE, Der.identifier(identifier), CRITICAL, Der.of(Der.OCTET_STRING, value));
  }

  private static String block(String label, byte[] bytes) {
    return "-----BEGIN "
        + label
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
        + "\n-----END "
        + label
        + "-----\n";
  }
}
