package dev.ecsmith.validator.rules.certificate.strength;

import dev.ecsmith.schemas.CertificateLimits;
import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.PublicKey;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

final class CertificateKeyNotSupported implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-key-not-supported",
          Severity.ERROR,
          "AWS takes no certificates with such a key",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html");

  private final CertificateLimits limits;

  CertificateKeyNotSupported(CertificateLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    switch (chain.usage()) {
      case SERVER ->
          chain
              .leaf()
              .filter(leaf -> !isForServer(leaf.key()))
              .ifPresent(
                  leaf -> report(leaf, "ACM and load balancers take", ofServers(), findings));
      case CLIENT ->
          chain.path().stream()
              .filter(each -> !isForClient(each.key()))
              .forEach(
                  each -> report(each, "load balancers take of clients", ofClients(), findings));
      case TRUST_STORE ->
          chain.all().stream()
              .filter(each -> !isForClient(each.key()))
              .forEach(each -> report(each, "trust stores take", ofClients(), findings));
      case TARGET, AUTHORITY -> {
        // Other programs than AWS's look at it.
      }
    }
  }

  private boolean isForServer(PublicKey key) {
    return key.family().equals("RSA")
        ? limits.server().rsaBits().contains(key.bits())
        : limits.server().curves().contains(key.curve());
  }

  private boolean isForClient(PublicKey key) {
    return key.family().equals("RSA")
        ? limits.client().leastRsaBits() <= key.bits()
            && key.bits() <= limits.client().greatestRsaBits()
        : limits.client().curves().contains(key.curve());
  }

  private String ofServers() {
    return "RSA of "
        + String.join(", ", limits.server().rsaBits().stream().map(String::valueOf).toList())
        + " bits and EC on "
        + String.join(", ", limits.server().curves());
  }

  private String ofClients() {
    return "RSA of "
        + limits.client().leastRsaBits()
        + " to "
        + limits.client().greatestRsaBits()
        + " bits and EC on "
        + String.join(", ", limits.client().curves());
  }

  private static void report(Certificate each, String who, String allowed, FindingSink findings) {
    each.origin()
        .report(
            findings,
            "The certificate of "
                + each.name()
                + " has a key of "
                + each.key().label()
                + "; "
                + who
                + " "
                + allowed
                + ".",
            "Have it issued for a key of RSA 2048 or EC secp256r1.");
  }
}
