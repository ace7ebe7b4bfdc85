package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.document.TextRange;

/**
 * What stands between two boundaries of PEM.
 *
 * @param label the words after {@code BEGIN}
 * @param begin the first boundary
 * @param body between the boundaries
 */
record PemBlock(String label, TextRange begin, TextRange body) {
  private static final String PRIVATE = "PRIVATE KEY";

  boolean isPrivate() {
    return label.endsWith(PRIVATE);
  }

  boolean isCertificate() {
    return label.equals("CERTIFICATE")
        || label.equals("X509 CERTIFICATE")
        || label.equals("TRUSTED CERTIFICATE");
  }

  boolean isPkcs7() {
    return label.equals("PKCS7") || label.equals("CMS");
  }
}
