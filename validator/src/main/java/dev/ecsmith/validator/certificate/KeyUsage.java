package dev.ecsmith.validator.certificate;

/** What the key of a certificate may do, in the order of the bits in the extension. */
public enum KeyUsage {
  DIGITAL_SIGNATURE("digitalSignature"),
  NON_REPUDIATION("nonRepudiation"),
  KEY_ENCIPHERMENT("keyEncipherment"),
  DATA_ENCIPHERMENT("dataEncipherment"),
  KEY_AGREEMENT("keyAgreement"),
  KEY_CERT_SIGN("keyCertSign"),
  CRL_SIGN("cRLSign"),
  ENCIPHER_ONLY("encipherOnly"),
  DECIPHER_ONLY("decipherOnly");

  private final String label;

  KeyUsage(String label) {
    this.label = label;
  }

  /** As RFC 5280 writes it. */
  public String label() {
    return label;
  }
}
