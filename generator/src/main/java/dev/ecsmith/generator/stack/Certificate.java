package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/** A certificate of a listener, in ACM. */
public sealed interface Certificate extends Part {
  String label();

  /** Its first name. */
  String domainName();

  /** Whether ACM is asked for it; otherwise it is there. */
  boolean requested();

  /** Whether ACM issues it once a record in the DNS proves the name. */
  default boolean proved() {
    return this instanceof Requested;
  }

  Expression arn();

  /** The certificate in Terraform: looked up where it is there, which is a list of one or none. */
  default Expression address() {
    return Expression.reference(
        (requested() ? "aws_acm_certificate." : "data.aws_acm_certificate.") + label());
  }

  /**
   * One that is there.
   *
   * @param arnText default of a variable
   * @param domainName by which Terraform looks it up to see whether it is issued
   */
  record Existing(String label, String arnText, String domainName) implements Certificate {
    @Override
    public boolean requested() {
      return false;
    }

    @Override
    public Expression arn() {
      return Expression.reference("var." + variable());
    }

    public String variable() {
      return Labels.named(label, "certificate_arn");
    }

    /** The variable that tells whether the plan looks the certificate up. */
    public String checkVariable() {
      return "check_" + Labels.named(label, "certificate");
    }

    /** The variable where a value is given to it. */
    public Expression variableName() {
      return Expression.reference(variable());
    }

    /** The other variable where a value is given to it. */
    public Expression checkName() {
      return Expression.reference(checkVariable());
    }

    public Expression check() {
      return Expression.reference("var." + checkVariable());
    }
  }

  /**
   * One that ACM requests from a private CA and renews by itself.
   *
   * @param domainName the only name on it
   */
  record Private(String label, String domainName, CertificateAuthority authority)
      implements Certificate {
    @Override
    public boolean requested() {
      return true;
    }

    @Override
    public Expression arn() {
      return Expression.reference("aws_acm_certificate." + label + ".arn");
    }
  }

  /**
   * One that is requested, and validated through a record in a zone.
   *
   * @param domainName the only name on it
   */
  record Requested(String label, String domainName, HostedZone zone) implements Certificate {
    @Override
    public boolean requested() {
      return true;
    }

    @Override
    public Expression arn() {
      return Expression.reference("aws_acm_certificate_validation." + label + ".certificate_arn");
    }

    /** Label of the record that proves the name. */
    public String validation() {
      return Labels.named(label, "certificate_validation");
    }

    /** The local that holds what the record says. */
    public Expression validationLocal() {
      return Expression.reference(validation());
    }
  }
}
