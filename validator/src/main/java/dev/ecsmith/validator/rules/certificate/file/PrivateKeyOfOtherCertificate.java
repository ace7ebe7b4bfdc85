package dev.ecsmith.validator.rules.certificate.file;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.PrivateKey;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** A server can't use one without the other. */
final class PrivateKeyOfOtherCertificate implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "private-key-of-other-certificate",
          Severity.ERROR,
          "The private key does not belong to the certificate",
          "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    Optional<Certificate> leaf = chain.leaf();
    for (PrivateKey key : chain.keys()) {
      if (leaf.isPresent()
          && key.publicKey().isPresent()
          && !key.publicKey().get().isSameAs(leaf.get().key())) {
        key.origin()
            .report(
                findings,
                "The private key ("
                    + key.publicKey().get().label()
                    + ") is not that of the certificate of "
                    + leaf.get().name()
                    + " ("
                    + leaf.get().key().label()
                    + ").",
                owner(key, chain)
                    .map(name -> "It is the key of " + name + ": give the certificate its own.")
                    .orElse("Give the key with which the certificate was requested."));
      } else if (leaf.isPresent() && key.publicKey().isEmpty()) {
        findings.skip(key.origin().pointer() + ": the key is encrypted and no password was given.");
      }
    }
  }

  private static Optional<String> owner(PrivateKey key, CertificateChain chain) {
    return chain.all().stream()
        .filter(each -> key.publicKey().filter(each.key()::isSameAs).isPresent())
        .map(Certificate::name)
        .findFirst();
  }
}
