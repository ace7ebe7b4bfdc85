package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** AWS refuses a certificate that nobody has validated yet, and ACM needs minutes for it. */
final class CertificateNotValidated implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-not-validated",
          Severity.ERROR,
          "A listener takes a new certificate without waiting until it is issued",
          "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate_validation");

  private static final String CERTIFICATE = "aws_acm_certificate";
  private static final String VALIDATION = "aws_acm_certificate_validation";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    CertificateUse.in(plan).forEach(use -> check(use, findings));
  }

  private static void check(CertificateUse use, FindingSink findings) {
    use.attributes()
        .link("certificate_arn", CERTIFICATE, VALIDATION)
        .only()
        .filter(certificate -> certificate.type().equals(CERTIFICATE) && !certificate.isData())
        .filter(certificate -> certificate.string("arn").isUnknown())
        .filter(CertificateNotValidated::needsValidation)
        .filter(certificate -> !use.listener().mayAwait(VALIDATION))
        .ifPresent(certificate -> tell(use, certificate, findings));
  }

  /** Not so where an authority of one's own issues it, or it is imported. */
  private static boolean needsValidation(Resource certificate) {
    return certificate.string("validation_method").isKnown()
        && certificate.string("certificate_authority_arn").isAbsent()
        && certificate.string("certificate_body").isAbsent();
  }

  private static void tell(CertificateUse use, Resource certificate, FindingSink findings) {
    List<Resource> validations = certificate.namedBy(VALIDATION, "certificate_arn");
    findings.add(
        use.attributes().string("certificate_arn"),
        certificate.address()
            + " is new, and the listener doesn't wait until it is validated and issued.",
        validations.isEmpty()
            ? "Add its validation records and an `"
                + VALIDATION
                + "`, and name the certificate by the `certificate_arn` of that."
            : "Name it by the `certificate_arn` of " + validations.get(0).address() + ".");
  }
}
