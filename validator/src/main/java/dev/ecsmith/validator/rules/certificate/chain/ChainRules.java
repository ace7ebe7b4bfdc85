package dev.ecsmith.validator.rules.certificate.chain;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ChainRules {
  private ChainRules() {}

  /** By identifier. */
  public static List<Rule<CertificateChain>> all() {
    return List.of(
        new CertificateChainMissing(),
        new CertificateChainOutOfOrder(),
        new CertificateForeignToChain(),
        new CertificateIssuerMissing(),
        new CertificateRepeated(),
        new CertificateSelfSigned(),
        new CertificateSignatureWrong(),
        new CriticalExtensionUnknown(),
        new IssuerMayNotSign(),
        new IssuerNotAnAuthority(),
        new NameConstraintBroken(),
        new PathLengthExceeded(),
        new RootCertificateInChain());
  }
}
