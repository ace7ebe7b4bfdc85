package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/** Which certificates AWS and TLS programs take. */
public record CertificateLimits(Server server, Client client, TrustStore trustStore, Weak weak) {
  /**
   * Keys that ACM imports, and a load balancer serves.
   *
   * @param curves as TLS names them
   */
  public record Server(List<Integer> rsaBits, List<String> curves) {
    public Server {
      rsaBits = List.copyOf(rsaBits);
      curves = List.copyOf(curves);
    }
  }

  /**
   * Keys and signatures that a load balancer takes where it verifies clients.
   *
   * @param leastRsaBits included
   * @param greatestRsaBits included
   * @param hashes {@code SHA256}
   */
  public record Client(
      int leastRsaBits, int greatestRsaBits, List<String> curves, List<String> hashes) {
    public Client {
      curves = List.copyOf(curves);
      hashes = List.copyOf(hashes);
    }
  }

  /**
   * What a bundle may have at most.
   *
   * @param certificateBytes of one certificate
   * @param subjectBytes of all subjects together
   * @param depth CAs above the certificate of a client
   */
  public record TrustStore(int certificates, int certificateBytes, int subjectBytes, int depth) {}

  /** What is refused everywhere: less than the least, and signatures over these hashes. */
  public record Weak(List<String> hashes, int leastRsaBits, int leastDsaBits, int leastCurveBits) {
    public Weak {
      hashes = List.copyOf(hashes);
    }
  }

  /** From the table that is shipped with ecsmith. */
  public static CertificateLimits load() {
    Map<String, Object> table = JsonResource.object("reference/certificate-limits.json");
    Map<String, Object> server = JsonResource.object(table, "server");
    Map<String, Object> client = JsonResource.object(table, "client");
    Map<String, Object> store = JsonResource.object(table, "trust_store");
    Map<String, Object> weak = JsonResource.object(table, "weak");
    return new CertificateLimits(
        new Server(
            JsonResource.integers(server, "rsa_bits"), JsonResource.strings(server, "curves")),
        new Client(
            JsonResource.integer(client, "least_rsa_bits"),
            JsonResource.integer(client, "greatest_rsa_bits"),
            JsonResource.strings(client, "curves"),
            JsonResource.strings(client, "hashes")),
        new TrustStore(
            JsonResource.integer(store, "certificates"),
            JsonResource.integer(store, "certificate_bytes"),
            JsonResource.integer(store, "subject_bytes"),
            JsonResource.integer(store, "depth")),
        new Weak(
            JsonResource.strings(weak, "hashes"),
            JsonResource.integer(weak, "least_rsa_bits"),
            JsonResource.integer(weak, "least_dsa_bits"),
            JsonResource.integer(weak, "least_curve_bits")));
  }
}
