package dev.ecsmith.validator.certificate;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.SyntaxFault;
import java.util.List;

/**
 * What stands in one file, in its order.
 *
 * @param document the text with its private keys hidden; empty where the file is no text
 * @param faults what couldn't be read, and why
 * @param others what else stands in it, as the text names it
 * @param access who may read it
 */
public record CertificateFile(
    Document document,
    Encoding encoding,
    List<Certificate> certificates,
    List<PrivateKey> keys,
    List<SyntaxFault> faults,
    List<String> others,
    Access access) {
  /** How certificates are written in a file. */
  public enum Encoding {
    PEM("PEM"),
    DER("DER"),
    PKCS7("PKCS#7"),
    PKCS12("PKCS#12");

    private final String label;

    Encoding(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Who may read a file, as far as that is known. */
  public enum Access {
    OWNER,
    EVERYBODY,
    UNKNOWN
  }

  public CertificateFile {
    certificates = List.copyOf(certificates);
    keys = List.copyOf(keys);
    faults = List.copyOf(faults);
    others = List.copyOf(others);
  }

  public CertificateFile with(Access other) {
    return new CertificateFile(document, encoding, certificates, keys, faults, others, other);
  }
}
