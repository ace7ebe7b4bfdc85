package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.HostName;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Browsers refuse a certificate that has neither the host name nor a wildcard one level up. */
final class CertificateDoesNotCoverHostname implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-does-not-cover-hostname",
          Severity.ERROR,
          "A certificate is for other names than the host name",
          "https://www.rfc-editor.org/rfc/rfc6125");

  private final Function<Spec, List<String>> hosts;

  /**
   * @param hosts that the certificate must cover, each a bare host name
   */
  CertificateDoesNotCoverHostname(Function<Spec, List<String>> hosts) {
    this.hosts = hosts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    spec.section("certificate")
        .optional("existing")
        .filter(existing -> existing.has("domain_name"))
        .ifPresent(existing -> hosts.apply(spec).forEach(host -> check(existing, host, findings)));
  }

  private static void check(Section existing, String host, FindingSink findings) {
    List<String> names = new ArrayList<>();
    names.add(existing.text("domain_name"));
    names.addAll(existing.texts("alternative_names"));
    if (names.stream().noneMatch(name -> HostName.covers(name, host))) {
      findings.add(
          existing.at("domain_name"),
          "The certificate is for "
              + names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
              + ", which does not cover `"
              + host
              + "`.",
          "Name a certificate for "
              + host
              + " or for *"
              + host.substring(host.indexOf('.'))
              + "; a wildcard covers one level and not the name above it.");
    }
  }
}
