package dev.ecsmith.validator.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.MD5Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/**
 * A key that follows from its name, and so is worth nothing outside of a test.
 *
 * @param kind {@code rsa-2048}, {@code ed25519}, or a curve
 */
record TestKey(String kind, AsymmetricKeyParameter secret, SubjectPublicKeyInfo shown) {
  private static final Map<String, TestKey> MADE = new ConcurrentHashMap<>();

  static TestKey of(String kind, String name) {
    return MADE.computeIfAbsent(kind + " " + name, all -> make(kind, all));
  }

  PrivateKeyInfo info() {
    try {
      return PrivateKeyInfoFactory.createPrivateKeyInfo(secret);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  ContentSigner signer(String hash, boolean pss) {
    AlgorithmIdentifier algorithm = algorithm(hash, pss);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    return new ContentSigner() {
      @Override
      public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
      }

      @Override
      public OutputStream getOutputStream() {
        return content;
      }

      @Override
      public byte[] getSignature() {
        return sign(content.toByteArray(), hash, pss);
      }
    };
  }

  private byte[] sign(byte[] content, String hash, boolean pss) {
    Signer signer = signerOf(hash, pss);
    signer.init(true, secret);
    signer.update(content, 0, content.length);
    try {
      return signer.generateSignature();
    } catch (org.bouncycastle.crypto.CryptoException e) {
      throw new IllegalStateException(e);
    }
  }

  private Signer signerOf(String hash, boolean pss) {
    if (kind.equals("ed25519")) {
      return new Ed25519Signer();
    }
    if (pss) {
      Digest digest = digest(hash);
      return new PSSSigner(
          new RSABlindedEngine(), digest, digest(hash), new byte[digest.getDigestSize()]);
    }
    return isRsa()
        ? new RSADigestSigner(digest(hash))
        : new DSADigestSigner(new ECDSASigner(new HMacDSAKCalculator(digest(hash))), digest(hash));
  }

  private boolean isRsa() {
    return kind.startsWith("rsa");
  }

  private AlgorithmIdentifier algorithm(String hash, boolean pss) {
    if (pss) {
      AlgorithmIdentifier digest = new DefaultDigestAlgorithmIdentifierFinder().find(hash);
      return new AlgorithmIdentifier(
          PKCSObjectIdentifiers.id_RSASSA_PSS,
          new RSASSAPSSparams(
              digest,
              new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, digest),
              new org.bouncycastle.asn1.ASN1Integer(digest(hash).getDigestSize()),
              RSASSAPSSparams.DEFAULT_TRAILER_FIELD));
    }
    String name = kind.equals("ed25519") ? "Ed25519" : hash + "with" + (isRsa() ? "RSA" : "ECDSA");
    return new DefaultSignatureAlgorithmIdentifierFinder().find(name);
  }

  private static Digest digest(String name) {
    return switch (name) {
      case "MD5" -> new MD5Digest();
      case "SHA1" -> new SHA1Digest();
      case "SHA384" -> new SHA384Digest();
      default -> new SHA256Digest();
    };
  }

  private static TestKey make(String kind, String name) {
    try {
      if (kind.equals("ed25519")) {
        Ed25519PrivateKeyParameters key = new Ed25519PrivateKeyParameters(new Stream(name));
        return new TestKey(
            kind,
            key,
            SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.generatePublicKey()));
      }
      return kind.startsWith("rsa") ? rsa(kind, name) : curve(kind, name);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TestKey rsa(String kind, String name) throws IOException {
    boolean even = kind.equals("rsa-even");
    int bits = even ? 2048 : Integer.parseInt(kind.substring("rsa-".length()));
    RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
    generator.init(
        new RSAKeyGenerationParameters(BigInteger.valueOf(65537), new Stream(name), bits, 32));
    AsymmetricCipherKeyPair pair = generator.generateKeyPair();
    RSAKeyParameters open = (RSAKeyParameters) pair.getPublic();
    SubjectPublicKeyInfo info =
        even
            ? new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption),
                new RSAPublicKey(open.getModulus(), BigInteger.valueOf(4)))
            : SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(open);
    return new TestKey(kind, pair.getPrivate(), info);
  }

  private static TestKey curve(String kind, String name) throws IOException {
    ASN1ObjectIdentifier identifier = ECNamedCurveTable.getOID(kind);
    X9ECParameters curve = ECNamedCurveTable.getByOID(identifier);
    ECNamedDomainParameters domain = new ECNamedDomainParameters(identifier, curve);
    BigInteger d = new BigInteger(domain.getN().bitLength() - 1, new Stream(name)).setBit(0);
    return new TestKey(
        kind,
        new ECPrivateKeyParameters(d, domain),
        SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(
            new ECPublicKeyParameters(domain.getG().multiply(d).normalize(), domain)));
  }

  /** Bytes that follow from a name. */
  private static final class Stream extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final String name;
    private int block;
    private byte[] bytes = {};
    private int at;

    Stream(String name) {
      this.name = name;
    }

    @Override
    public void nextBytes(byte[] wanted) {
      for (int i = 0; i < wanted.length; i++) {
        if (at == bytes.length) {
          bytes = sha256(name + " " + block++);
          at = 0;
        }
        wanted[i] = bytes[at++];
      }
    }
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
