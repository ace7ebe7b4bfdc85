package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Who ends TLS shows a certificate. */
final class ListenerCertificateMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "listener-certificate-missing",
          Severity.ERROR,
          "An HTTPS or TLS listener has no certificate",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Listener listener : plan.loadBalancing().listeners()) {
      if (listener.endsTls() && listener.resource().string("certificate_arn").isAbsent()) {
        findings.add(
            listener.resource().node(),
            "The listener takes "
                + listener.protocol().known().orElseThrow()
                + ", for which AWS demands exactly one certificate in `certificate_arn`.",
            "Name a certificate of ACM; `aws_lb_listener_certificate` only adds others to it.");
      }
    }
  }
}
