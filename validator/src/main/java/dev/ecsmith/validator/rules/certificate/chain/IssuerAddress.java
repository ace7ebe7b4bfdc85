package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.Certificate;

/** Where the certificate of an issuer can be had. */
final class IssuerAddress {
  private IssuerAddress() {}

  /**
   * @param advice what to do with it
   */
  static String hint(Certificate certificate, String advice) {
    return certificate.extensions().issuerAddresses().stream()
        .findFirst()
        .map(address -> advice + " It can be had at " + address + ".")
        .orElse(advice);
  }
}
