package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** A load balancer takes certificates of ACM, or such as were uploaded to IAM. */
final class CertificateFromElsewhere implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-from-elsewhere",
          Severity.ERROR,
          "A listener's certificate is neither of ACM nor of IAM, or of another region",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (CertificateUse use : CertificateUse.in(plan)) {
      Value<String> certificate = use.attributes().string("certificate_arn");
      certificate.known().flatMap(Arn::of).ifPresent(arn -> check(arn, certificate, use, findings));
    }
  }

  private static void check(
      Arn arn, Value<String> certificate, CertificateUse use, FindingSink findings) {
    Optional<String> service = arn.service().map(Part::text);
    Optional<String> region = arn.region().map(Part::text);
    boolean acm = service.filter("acm"::equals).isPresent();
    if (service.isPresent() && !acm && !service.get().equals("iam")) {
      findings.add(
          certificate,
          "The certificate is one of the service \""
              + service.get()
              + "\", and a load balancer takes those of acm and iam.",
          "Request or import it in ACM, and name that one.");
    } else if (acm && region.isPresent()) {
      use.listener()
          .region()
          .filter(own -> !own.equals(region.get()))
          .ifPresent(
              own ->
                  findings.add(
                      certificate,
                      "The certificate is in "
                          + region.get()
                          + ", and the listener in "
                          + own
                          + "; AWS takes one of the same region.",
                      "Request a certificate in " + own + "."));
    }
  }
}
