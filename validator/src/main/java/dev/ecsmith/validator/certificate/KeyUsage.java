package dev.ecsmith.validator.certificate;

/** What the key of a certificate may do. */
public enum KeyUsage {
  DIGITAL_SIGNATURE("digitalSignature", 0),
  NON_REPUDIATION("nonRepudiation", 1),
  KEY_ENCIPHERMENT("keyEncipherment", 2),
  DATA_ENCIPHERMENT("dataEncipherment", 3),
  KEY_AGREEMENT("keyAgreement", 4),
  KEY_CERT_SIGN("keyCertSign", 5),
  CRL_SIGN("cRLSign", 6),
  ENCIPHER_ONLY("encipherOnly", 7),
  DECIPHER_ONLY("decipherOnly", 8);

  private final String label;
  private final int bit;

  KeyUsage(String label, int bit) {
    this.label = label;
    this.bit = bit;
  }

  /** As RFC 5280 writes it. */
  public String label() {
    return label;
  }

  /** Its number in the bit string of the extension. */
  public int bit() {
    return bit;
  }
}
