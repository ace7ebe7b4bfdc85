package dev.ecsmith.schemas;

import java.util.Map;

/**
 * What AWS and X.509 say of certificates for mutual TLS.
 *
 * @param serverCertificateDays validity of a private certificate of ACM, in days
 * @param longestClientCertificateDays validity beyond which a client certificate without revocation
 *     is a known cause of trouble, in days
 * @param longestCommonName most characters of a common name
 */
public record MtlsFacts(
    int serverCertificateDays, int longestClientCertificateDays, int longestCommonName) {
  private static final String PRODUCT = "mtls-alb";

  public static MtlsFacts load() {
    return new MtlsFacts(
        number("private_certificates", "days"),
        number("client_certificates", "longest_days"),
        number("common_names", "most_characters"));
  }

  private static int number(String section, String key) {
    Map<String, Object> values = ProductProfile.section(PRODUCT, section);
    return JsonResource.integer(values, key);
  }
}
