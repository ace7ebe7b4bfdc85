package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/** The certificate of the HTTPS listener, in ACM. */
public sealed interface Certificate {
  /** Whether ACM is asked for it; otherwise it is there. */
  boolean requested();

  Expression arn();

  /**
   * One that is there.
   *
   * @param arnText default of a variable
   * @param domainName by which Terraform looks it up to see whether it is issued
   */
  record Existing(String arnText, String domainName) implements Certificate {
    @Override
    public boolean requested() {
      return false;
    }

    @Override
    public Expression arn() {
      return Expression.reference("var.certificate_arn");
    }
  }

  /**
   * One that is requested, and validated through a record in a zone.
   *
   * @param domainName the only name on it
   */
  record Requested(String domainName, HostedZone zone) implements Certificate {
    @Override
    public boolean requested() {
      return true;
    }

    @Override
    public Expression arn() {
      return Expression.reference("aws_acm_certificate_validation.main.certificate_arn");
    }
  }
}
