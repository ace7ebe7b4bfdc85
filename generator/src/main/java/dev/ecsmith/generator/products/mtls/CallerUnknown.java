package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.HostName;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** Nobody has the certificate that would be let in; a common name elsewhere may well exist. */
final class CallerUnknown implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "caller-unknown",
          Severity.WARNING,
          "A service lets in a common name of the domain that no service has",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    String domain = spec.root().text("domain");
    List<MtlsService> services = MtlsService.of(spec);
    List<String> names = services.stream().map(MtlsService::name).toList();
    List<String> hosts = services.stream().map(MtlsService::host).toList();
    for (MtlsService service : services) {
      for (StringNode caller : service.section().textNodes("callers")) {
        String name = caller.value();
        boolean ofDomain = names.contains(name) || HostName.liesIn(name, domain);
        if (ofDomain && !hosts.contains(name)) {
          findings.add(
              caller,
              "No client certificate has the common name `" + name + "`.",
              "Use one of: " + String.join(", ", hosts) + ".");
        }
      }
    }
  }
}
