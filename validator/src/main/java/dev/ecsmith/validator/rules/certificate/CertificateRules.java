package dev.ecsmith.validator.rules.certificate;

import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rules.certificate.chain.ChainRules;
import dev.ecsmith.validator.rules.certificate.file.FileRules;
import dev.ecsmith.validator.rules.certificate.purpose.PurposeRules;
import dev.ecsmith.validator.rules.certificate.strength.StrengthRules;
import dev.ecsmith.validator.rules.certificate.trust.TrustRules;
import dev.ecsmith.validator.rules.certificate.validity.ValidityRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule that certificates are judged by. */
public final class CertificateRules {
  private CertificateRules() {}

  /** By package, and there by identifier. */
  public static List<Rule<CertificateChain>> all() {
    return Stream.of(
            FileRules.all(),
            ChainRules.all(),
            ValidityRules.all(),
            PurposeRules.all(),
            StrengthRules.all(),
            TrustRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
