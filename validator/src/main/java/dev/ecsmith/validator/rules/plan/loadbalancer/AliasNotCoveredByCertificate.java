package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.certificate.CertifiedHost;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;
import java.util.Set;

/** A name leads clients to a load balancer, which shows them a certificate for other names. */
final class AliasNotCoveredByCertificate implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "alias-not-covered-by-certificate",
          Severity.WARNING,
          "A record leads to a load balancer none of whose certificates has its name",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (LoadBalancerAlias alias : LoadBalancerAlias.in(plan)) {
      Optional<Set<String>> certified = CertifiedNames.of(alias.loadBalancer(), plan);
      Optional<String> host = alias.host();
      if (certified.isPresent() && host.isPresent() && !covers(certified.get(), host.get())) {
        findings.add(
            alias.record().string("name"),
            host.get()
                + " leads to "
                + alias.loadBalancer().address()
                + ", whose certificates are for "
                + String.join(", ", certified.get())
                + ".",
            "Add it to `subject_alternative_names` of the certificate; a wildcard covers one level.");
      }
    }
  }

  private static boolean covers(Set<String> certified, String host) {
    return certified.stream().anyMatch(name -> CertifiedHost.covers(name, host));
  }
}
