package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.certificate.Certificate;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Verifies the signature on one certificate. Answers are kept: rules ask the same again. */
final class SignatureCheck implements Predicate<Certificate> {
  private final X509CertificateHolder signed;
  private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

  SignatureCheck(X509CertificateHolder signed) {
    this.signed = signed;
  }

  @Override
  public boolean test(Certificate signer) {
    return answers.computeIfAbsent(signer.key().identity(), key -> verify(signer));
  }

  private boolean verify(Certificate signer) {
    try {
      SubjectPublicKeyInfo key =
          new X509CertificateHolder(Base64.getDecoder().decode(signer.base64()))
              .getSubjectPublicKeyInfo();
      try {
        return isValid(key, new JcaContentVerifierProviderBuilder());
      } catch (OperatorCreationException | CertException e) {
        return isValid(
            key, new JcaContentVerifierProviderBuilder().setProvider(Cryptography.provider()));
      }
    } catch (IOException | OperatorCreationException | CertException | RuntimeException e) {
      return false;
    }
  }

  /** Java's own cryptography is asked first: it starts faster, but lacks rarer algorithms. */
  private boolean isValid(SubjectPublicKeyInfo key, JcaContentVerifierProviderBuilder verifiers)
      throws OperatorCreationException, CertException {
    return signed.isSignatureValid(verifiers.build(key));
  }
}
