package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.certificate.PublicKey;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.DSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.DSAPublicKeyParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed448PrivateKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** Public keys out of certificates, and out of private keys. */
final class PublicKeys {
  /** X9.62 and SECG have two names for some curves; TLS has the second. */
  private static final Map<String, String> CURVES =
      Map.of("prime256v1", "secp256r1", "prime192v1", "secp192r1");

  private static final Map<ASN1ObjectIdentifier, String> FAMILIES =
      Map.of(
          PKCSObjectIdentifiers.rsaEncryption, "RSA",
          PKCSObjectIdentifiers.id_RSASSA_PSS, "RSA",
          X9ObjectIdentifiers.id_ecPublicKey, "EC",
          X9ObjectIdentifiers.id_dsa, "DSA",
          EdECObjectIdentifiers.id_Ed25519, "Ed25519",
          EdECObjectIdentifiers.id_Ed448, "Ed448");

  private PublicKeys() {}

  static PublicKey of(SubjectPublicKeyInfo info) throws IOException {
    Optional<AsymmetricKeyParameter> key = key(info);
    String family = family(info);
    return new PublicKey(
        family,
        bits(family, info),
        family.equals("EC") ? curve(info) : "",
        key.isPresent() || !FAMILIES.containsValue(family),
        identity(info, key));
  }

  /** The other half of a private key. */
  static PublicKey of(PrivateKeyInfo info) throws IOException {
    return of(SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(publicHalf(info)));
  }

  static String family(SubjectPublicKeyInfo info) {
    ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
    return FAMILIES.getOrDefault(algorithm, algorithm.getId());
  }

  /** Empty for a key that can't be one, such as one of RSA with an even exponent. */
  private static Optional<AsymmetricKeyParameter> key(SubjectPublicKeyInfo info) {
    try {
      AsymmetricKeyParameter key = PublicKeyFactory.createKey(info);
      boolean identity =
          key instanceof RSAKeyParameters rsa && rsa.getExponent().equals(BigInteger.ONE);
      return identity ? Optional.empty() : Optional.of(key);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static int bits(String family, SubjectPublicKeyInfo info) throws IOException {
    return switch (family) {
      case "RSA" -> RSAPublicKey.getInstance(info.parsePublicKey()).getModulus().bitLength();
      case "DSA" ->
          DSAParameter.getInstance(info.getAlgorithm().getParameters()).getP().bitLength();
      case "EC" -> curveBits(info);
      default -> 0;
    };
  }

  private static int curveBits(SubjectPublicKeyInfo info) {
    if (parameters(info) instanceof ASN1ObjectIdentifier name) {
      X9ECParameters curve = ECNamedCurveTable.getByOID(name);
      return curve == null ? 0 : curve.getCurve().getFieldSize();
    }
    return 0;
  }

  private static ASN1Primitive parameters(SubjectPublicKeyInfo info) {
    ASN1Encodable parameters = info.getAlgorithm().getParameters();
    return parameters == null ? DERNull.INSTANCE : parameters.toASN1Primitive();
  }

  private static String curve(SubjectPublicKeyInfo info) {
    if (parameters(info) instanceof ASN1ObjectIdentifier curve) {
      String name = ECNamedCurveTable.getName(curve);
      return name == null ? curve.getId() : CURVES.getOrDefault(name, name);
    }
    return "with parameters of its own";
  }

  private static String identity(SubjectPublicKeyInfo info, Optional<AsymmetricKeyParameter> key)
      throws IOException {
    SubjectPublicKeyInfo canonical =
        key.isPresent() ? SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.get()) : info;
    return Hexadecimal.digest("SHA-256", canonical.getEncoded());
  }

  private static AsymmetricKeyParameter publicHalf(PrivateKeyInfo info) throws IOException {
    AsymmetricKeyParameter key = PrivateKeyFactory.createKey(info);
    if (key instanceof RSAPrivateCrtKeyParameters rsa) {
      return new RSAKeyParameters(false, rsa.getModulus(), rsa.getPublicExponent());
    }
    if (key instanceof ECPrivateKeyParameters ec) {
      return new ECPublicKeyParameters(
          ec.getParameters().getG().multiply(ec.getD()).normalize(), ec.getParameters());
    }
    if (key instanceof Ed25519PrivateKeyParameters ed) {
      return ed.generatePublicKey();
    }
    if (key instanceof Ed448PrivateKeyParameters ed) {
      return ed.generatePublicKey();
    }
    if (key instanceof DSAPrivateKeyParameters dsa) {
      return new DSAPublicKeyParameters(
          dsa.getParameters().getG().modPow(dsa.getX(), dsa.getParameters().getP()),
          dsa.getParameters());
    }
    throw new IOException("It is of a kind that TLS has no use for");
  }
}
