package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.AthenzFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The agent doesn't look at the certificate's end, only at the clock. */
final class CertificateRefreshTooRare implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-refresh-too-rare",
          Severity.ERROR,
          "A certificate is renewed too rarely for the time that it lives",
          "https://github.com/AthenZ/athenz/blob/master/docs/service_x509_credentials_aws_fargate.md");

  private final AthenzFacts facts;

  CertificateRefreshTooRare(AthenzFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section settings = spec.section("agent");
    AthenzFacts.Agent agent = AthenzIdentity.agent(spec, facts);
    int given = settings.number("refresh_interval");
    if (given > agent.longestRefreshMinutes()) {
      findings.add(
          settings.at("refresh_interval"),
          "Renewed every "
              + given
              + " minutes, a certificate may end before a second try: on "
              + agent.launchType()
              + " it lives for "
              + agent.certificateDays()
              + " days.",
          "Use at most "
              + agent.longestRefreshMinutes()
              + ", or leave the key out: "
              + facts.refreshMinutes()
              + " is daily.");
    }
  }
}
