package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.Extensions;
import dev.ecsmith.validator.certificate.Origin;
import dev.ecsmith.validator.certificate.SignatureAlgorithm;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;

/** Certificates out of DER. */
final class CertificateDecoder {
  private static final int HEX = 16;

  private CertificateDecoder() {}

  /**
   * @throws IOException where it is no certificate; unchecked exceptions, where parts of it aren't
   *     what they should be
   */
  static Certificate decode(byte[] der, Origin origin) throws IOException {
    X509CertificateHolder holder = new X509CertificateHolder(der);
    return new Certificate(
        holder.getVersionNumber(),
        holder.getSerialNumber().toString(HEX),
        Names.of(holder.getSubject()),
        Names.of(holder.getIssuer()),
        holder.getNotBefore().toInstant(),
        holder.getNotAfter().toInstant(),
        PublicKeys.of(holder.getSubjectPublicKeyInfo()),
        signature(holder.getSignatureAlgorithm()),
        holder.getExtensions() == null
            ? Extensions.NONE
            : ExtensionDecoder.decode(holder.getExtensions()),
        Hexadecimal.digest("SHA-256", der),
        Hexadecimal.digest("SHA-1", der),
        der.length,
        Base64.getEncoder().encodeToString(der),
        new SignatureCheck(holder),
        origin);
  }

  private static SignatureAlgorithm signature(AlgorithmIdentifier algorithm) {
    ASN1ObjectIdentifier identifier = algorithm.getAlgorithm();
    if (identifier.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      String hash = name(RSASSAPSSparams.getInstance(algorithm.getParameters()).getHashAlgorithm());
      return new SignatureAlgorithm(hash + " with RSASSA-PSS", hash, "RSA");
    }
    String name = new DefaultAlgorithmNameFinder().getAlgorithmName(identifier);
    String upper = name.toUpperCase(Locale.ROOT);
    int with = upper.indexOf("WITH");
    if (with < 0) {
      return new SignatureAlgorithm(known(name), "", known(name));
    }
    String hash = upper.substring(0, with).replace("-", "");
    String family = upper.substring(with + "WITH".length());
    return new SignatureAlgorithm(
        hash + " with " + family, hash, family.equals("ECDSA") ? "EC" : family);
  }

  private static String known(String name) {
    return name.equalsIgnoreCase("ED25519") ? "Ed25519" : name;
  }

  private static String name(AlgorithmIdentifier hash) {
    return new DefaultAlgorithmNameFinder()
        .getAlgorithmName(hash.getAlgorithm())
        .toUpperCase(Locale.ROOT)
        .replace("-", "");
  }
}
