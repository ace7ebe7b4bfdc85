package dev.ecsmith.validator.rules.certificate.trust;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** Any certificate of the bundle will do, be it that of a root or one below. */
final class ClientCertificateNotTrusted implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "client-certificate-not-trusted",
          Severity.ERROR,
          "No CA in the bundle stands above a client's certificate",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html");

  private static final int SHOWN = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    if (chain.usage() != Usage.CLIENT || chain.trusted().isEmpty() || chain.path().isEmpty()) {
      return;
    }
    List<Certificate> path = chain.trustedPath();
    boolean trusted =
        path.stream().anyMatch(each -> chain.trusted().stream().anyMatch(each::isSameAs));
    if (!trusted) {
      Certificate last = path.get(path.size() - 1);
      path.get(0)
          .origin()
          .report(
              findings,
              "The certificate of "
                  + path.get(0).name()
                  + " leads to "
                  + last.issuer().shortForm()
                  + ", and the bundle trusts only "
                  + String.join(
                      ", ", chain.trusted().stream().limit(SHOWN).map(Certificate::name).toList())
                  + (chain.trusted().size() > SHOWN ? ", ..." : "")
                  + ".",
              "Put the CA into the bundle, or the CAs between into the client's chain.");
    }
  }
}
