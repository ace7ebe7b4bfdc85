package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A certificate authority (CA) of AWS Private CA. */
public sealed interface CertificateAuthority extends Part {
  /** {@code main} for the only one. */
  String label();

  Algorithm algorithm();

  /** Whether it is part of the stack. */
  boolean created();

  Expression arn();

  /** Its certificate, in PEM. */
  Expression certificate();

  /** What must be there before it issues anything. */
  List<Expression> readiness();

  /** Key of a CA, and with it the family of every signature that it makes. */
  enum Algorithm {
    RSA_2048("RSA_2048", "SHA256WITHRSA", "RSA_2048"),
    RSA_3072("RSA_3072", "SHA256WITHRSA", "RSA_2048"),
    RSA_4096("RSA_4096", "SHA256WITHRSA", "RSA_2048"),
    P256("EC_prime256v1", "SHA256WITHECDSA", "EC_prime256v1"),
    P384("EC_secp384r1", "SHA384WITHECDSA", "EC_secp384r1");

    private final String key;
    private final String signature;
    private final String acmKey;

    Algorithm(String key, String signature, String acmKey) {
      this.key = key;
      this.signature = signature;
      this.acmKey = acmKey;
    }

    /**
     * @param key as AWS Private CA names it
     * @throws IllegalArgumentException if it names none
     */
    public static Algorithm named(String key) {
      for (Algorithm each : values()) {
        if (each.key.equals(key)) {
          return each;
        }
      }
      throw new IllegalArgumentException("No key algorithm " + key);
    }

    /** For example {@code RSA_2048}. */
    public String key() {
      return key;
    }

    /** For example {@code SHA256WITHRSA}. */
    public String signature() {
      return signature;
    }

    /** A key that ACM offers for a certificate of the same family. */
    public String acmKey() {
      return acmKey;
    }
  }

  /**
   * One that is there.
   *
   * @param arnText default of a variable
   * @param outlivedDays what it issues is valid for so long, and ends before it does
   */
  record Existing(String label, String arnText, Algorithm algorithm, int outlivedDays)
      implements CertificateAuthority {
    @Override
    public boolean created() {
      return false;
    }

    @Override
    public Expression arn() {
      return Expression.reference("var." + variableName());
    }

    /** The variable that names it. */
    public String variableName() {
      return Labels.named(label, "certificate_authority_arn");
    }

    /** The same where a value is given to it. */
    public Expression variable() {
      return Expression.reference(variableName());
    }

    @Override
    public Expression certificate() {
      return attribute("certificate");
    }

    @Override
    public List<Expression> readiness() {
      return List.of(address());
    }

    /** It as it is looked up. */
    public Expression address() {
      return Expression.reference("data.aws_acmpca_certificate_authority." + label);
    }

    /** The same in hours, which is what Terraform counts in. */
    public int outlivedHours() {
      return outlivedDays * 24;
    }

    /** The certificates above its own, in PEM; nothing for a root. */
    public Expression chain() {
      return attribute("certificate_chain");
    }

    private Expression attribute(String name) {
      return Expression.reference("data.aws_acmpca_certificate_authority." + label + "." + name);
    }
  }

  /**
   * One that is created, with its certificate.
   *
   * @param subject attributes of the name on its certificate, as Terraform names them
   * @param years for which its certificate is valid
   * @param parent that signs it; a root signs itself
   * @param servesAcm whether ACM may ask it for certificates, and renew them
   */
  record Created(
      String label,
      Algorithm algorithm,
      Map<String, String> subject,
      int years,
      Optional<CertificateAuthority> parent,
      boolean servesAcm)
      implements CertificateAuthority {
    public Created {
      subject = Map.copyOf(subject);
    }

    @Override
    public boolean created() {
      return true;
    }

    /** {@code ROOT} or {@code SUBORDINATE}. */
    public String type() {
      return parent.isEmpty() ? "ROOT" : "SUBORDINATE";
    }

    /** By attribute. */
    public SortedMap<String, String> sortedSubject() {
      return new TreeMap<>(subject);
    }

    /** An attribute of the subject, where a value is given to it. */
    public Expression attributeName(String attribute) {
      return Expression.reference(attribute);
    }

    /** The template by which its certificate is issued. */
    public String template() {
      return parent.isEmpty() ? "RootCACertificate/V1" : "SubordinateCACertificate_PathLen0/V1";
    }

    /** Who signs it: its parent, or itself. */
    public CertificateAuthority signer() {
      return parent.orElse(this);
    }

    public Expression address() {
      return Expression.reference("aws_acmpca_certificate_authority." + label);
    }

    /** The certificate that it is given. */
    public Expression certificateAddress() {
      return Expression.reference("aws_acmpca_certificate." + label);
    }

    @Override
    public Expression arn() {
      return Expression.reference("aws_acmpca_certificate_authority." + label + ".arn");
    }

    @Override
    public Expression certificate() {
      return Expression.reference("aws_acmpca_certificate." + label + ".certificate");
    }

    @Override
    public List<Expression> readiness() {
      Expression installed =
          Expression.reference("aws_acmpca_certificate_authority_certificate." + label);
      return servesAcm
          ? List.of(installed, Expression.reference("aws_acmpca_permission." + label))
          : List.of(installed);
    }
  }
}
