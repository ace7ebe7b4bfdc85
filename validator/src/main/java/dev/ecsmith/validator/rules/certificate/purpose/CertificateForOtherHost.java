package dev.ecsmith.validator.rules.certificate.purpose;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.CertifiedHost;
import dev.ecsmith.validator.certificate.GeneralName;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** A wildcard stands for one label, the first. */
final class CertificateForOtherHost implements Rule<CertificateChain> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-for-other-host",
          Severity.ERROR,
          "The certificate is not for the host that clients ask for",
          "https://www.rfc-editor.org/rfc/rfc9525#section-6.3");

  private static final int SHOWN = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CertificateChain chain, FindingSink findings) {
    chain
        .leaf()
        .ifPresent(
            leaf ->
                chain.hosts().stream()
                    .filter(host -> !host.isCoveredBy(leaf.extensions()))
                    .forEach(host -> report(leaf, host, findings)));
  }

  private static void report(Certificate leaf, CertifiedHost host, FindingSink findings) {
    leaf.origin()
        .report(
            findings,
            "The certificate of "
                + leaf.name()
                + " is not for "
                + shown(host)
                + ", but for "
                + names(leaf)
                + ".",
            hint(leaf, host));
  }

  private static String shown(CertifiedHost host) {
    return host.written().equalsIgnoreCase(host.ascii())
        ? host.ascii()
        : host.written() + " (" + host.ascii() + ")";
  }

  private static String names(Certificate leaf) {
    List<GeneralName> names = leaf.extensions().names();
    if (names.isEmpty()) {
      return "no host at all";
    }
    String shown =
        String.join(", ", names.stream().limit(SHOWN).map(GeneralName::toString).toList());
    return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
  }

  private static String hint(Certificate leaf, CertifiedHost host) {
    boolean below =
        leaf.extensions().dnsNames().stream()
            .anyMatch(name -> name.startsWith("*.") && host.ascii().endsWith(name.substring(1)));
    if (below) {
      return "A wildcard stands for one label alone: have it issued for " + host.ascii() + " too.";
    }
    return leaf.subject().commonName().equalsIgnoreCase(host.ascii())
        ? "Clients pass over the common name: have it issued with a subject alternative name."
        : "Have it issued for " + host.ascii() + " too, or call the server by one of its names.";
  }
}
