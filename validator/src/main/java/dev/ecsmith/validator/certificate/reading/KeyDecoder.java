package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.certificate.Origin;
import dev.ecsmith.validator.certificate.PrivateKey;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;

/** Private keys in each form that OpenSSL has written, ever. */
final class KeyDecoder {
  private final Optional<Password> password;

  KeyDecoder(Optional<Password> password) {
    this.password = password;
  }

  /**
   * @param text one block of PEM, with its boundaries on lines of their own
   * @throws IOException where it is no key; unchecked exceptions, where parts of it aren't what
   *     they should be
   */
  PrivateKey decode(String text, PemBlock block, Origin origin)
      throws IOException, UnreadableException, WrongPasswordException {
    if (block.label().equals("OPENSSH PRIVATE KEY")) {
      throw new UnreadableException(
          "The key is in OpenSSH's own form, which TLS programs do not read.",
          "Convert it: ssh-keygen -p -m PEM -f FILE.");
    }
    Object found;
    try (PEMParser parser = new PEMParser(new StringReader(text))) {
      found = parser.readObject();
    }
    if (found instanceof PrivateKeyInfo info) {
      return key("PKCS#8", false, info, origin);
    }
    if (found instanceof PEMKeyPair pair) {
      return key(form(block), false, pair.getPrivateKeyInfo(), origin);
    }
    if (found instanceof PKCS8EncryptedPrivateKeyInfo encrypted) {
      return decrypt(encrypted, origin);
    }
    if (found instanceof PEMEncryptedKeyPair encrypted) {
      return decrypt(encrypted, block, origin);
    }
    throw new IOException("It is no private key");
  }

  /** Of DER, which has no label to tell what it is. */
  PrivateKey decode(byte[] der, Origin origin)
      throws IOException, UnreadableException, WrongPasswordException {
    try {
      return key("PKCS#8", false, PrivateKeyInfo.getInstance(der), origin);
    } catch (RuntimeException e) {
      return decrypt(
          new PKCS8EncryptedPrivateKeyInfo(EncryptedPrivateKeyInfo.getInstance(der)), origin);
    }
  }

  private static String form(PemBlock block) {
    return block.label().equals("EC PRIVATE KEY") ? "SEC 1" : "PKCS#1";
  }

  private PrivateKey decrypt(PKCS8EncryptedPrivateKeyInfo encrypted, Origin origin)
      throws IOException, UnreadableException, WrongPasswordException {
    if (password.isEmpty()) {
      return closed("PKCS#8", origin);
    }
    PasswordCost.check(encrypted.toASN1Structure().getEncryptionAlgorithm());
    try {
      return key(
          "PKCS#8",
          true,
          encrypted.decryptPrivateKeyInfo(
              new JceOpenSSLPKCS8DecryptorProviderBuilder()
                  .setProvider(Cryptography.provider())
                  .build(password.get().characters())),
          origin);
    } catch (PKCSException | OperatorCreationException e) {
      throw new WrongPasswordException("the password does not decrypt the private key in it");
    }
  }

  private PrivateKey decrypt(PEMEncryptedKeyPair encrypted, PemBlock block, Origin origin)
      throws WrongPasswordException {
    if (password.isEmpty()) {
      return closed(form(block), origin);
    }
    try {
      return key(
          form(block),
          true,
          encrypted
              .decryptKeyPair(
                  new JcePEMDecryptorProviderBuilder()
                      .setProvider(Cryptography.provider())
                      .build(password.get().characters()))
              .getPrivateKeyInfo(),
          origin);
    } catch (IOException | RuntimeException e) {
      throw new WrongPasswordException("the password does not decrypt the private key in it");
    }
  }

  private static PrivateKey closed(String form, Origin origin) {
    return new PrivateKey(form, true, Optional.empty(), origin);
  }

  static PrivateKey key(String form, boolean encrypted, PrivateKeyInfo info, Origin origin)
      throws IOException {
    return new PrivateKey(form, encrypted, Optional.of(PublicKeys.of(info)), origin);
  }
}
