package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.Origin;
import dev.ecsmith.validator.certificate.PrivateKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;

/** A PKCS#12 file: certificates and keys under one password. */
final class Pkcs12File {
  private static final char[] NONE = {};

  private final List<Certificate> certificates = new ArrayList<>();
  private final List<PrivateKey> keys = new ArrayList<>();
  private final IntFunction<Origin> certificateOrigins;
  private final IntFunction<Origin> keyOrigins;

  private Pkcs12File(IntFunction<Origin> certificateOrigins, IntFunction<Origin> keyOrigins) {
    this.certificateOrigins = certificateOrigins;
    this.keyOrigins = keyOrigins;
  }

  /**
   * @param certificateOrigins of a certificate, by its number in the file
   * @throws IOException where it is none; unchecked exceptions, where parts of it aren't what they
   *     should be
   */
  static Pkcs12File read(
      byte[] bytes,
      Optional<Password> password,
      IntFunction<Origin> certificateOrigins,
      IntFunction<Origin> keyOrigins)
      throws IOException, UnreadableException, WrongPasswordException {
    PKCS12PfxPdu pfx = new PKCS12PfxPdu(bytes);
    char[] characters = password.map(Password::characters).orElse(NONE);
    checkPassword(pfx, characters, password.isPresent());
    Pkcs12File file = new Pkcs12File(certificateOrigins, keyOrigins);
    try {
      InputDecryptorProvider decryptor =
          new JcePKCSPBEInputDecryptorProviderBuilder()
              .setProvider(Cryptography.provider())
              .build(characters);
      for (ContentInfo content : pfx.getContentInfos()) {
        file.add(content, decryptor);
      }
    } catch (PKCSException e) {
      throw wrong(password.isPresent());
    }
    return file;
  }

  /** In the order of the file. */
  List<Certificate> certificates() {
    return certificates;
  }

  List<PrivateKey> keys() {
    return keys;
  }

  private static void checkPassword(PKCS12PfxPdu pfx, char[] password, boolean given)
      throws UnreadableException, WrongPasswordException {
    if (!pfx.hasMac()) {
      return;
    }
    MacData mac = pfx.toASN1Structure().getMacData();
    PasswordCost.checkIterations(mac.getIterationCount());
    try {
      boolean valid =
          pfx.isMacValid(
              new JcePKCS12MacCalculatorBuilderProvider().setProvider(Cryptography.provider()),
              password);
      if (!valid) {
        throw wrong(given);
      }
    } catch (PKCSException e) {
      throw wrong(given);
    }
  }

  private static WrongPasswordException wrong(boolean given) {
    return new WrongPasswordException(
        given ? "the password is not that of this PKCS#12 file" : "it is PKCS#12 with a password");
  }

  private void add(ContentInfo content, InputDecryptorProvider decryptor)
      throws IOException, PKCSException, UnreadableException {
    PKCS12SafeBagFactory bags;
    if (content.getContentType().equals(PKCSObjectIdentifiers.encryptedData)) {
      PasswordCost.check(EncryptedData.getInstance(content.getContent()).getEncryptionAlgorithm());
      bags = new PKCS12SafeBagFactory(content, decryptor);
    } else {
      bags = new PKCS12SafeBagFactory(content);
    }
    for (PKCS12SafeBag bag : bags.getSafeBags()) {
      add(bag.getBagValue(), decryptor);
    }
  }

  private void add(Object value, InputDecryptorProvider decryptor)
      throws IOException, PKCSException, UnreadableException {
    if (value instanceof X509CertificateHolder holder) {
      certificates.add(
          CertificateDecoder.decode(
              holder.getEncoded(), certificateOrigins.apply(certificates.size())));
    } else if (value instanceof PKCS8EncryptedPrivateKeyInfo encrypted) {
      PasswordCost.check(encrypted.toASN1Structure().getEncryptionAlgorithm());
      keys.add(key(encrypted.decryptPrivateKeyInfo(decryptor)));
    } else if (value instanceof PrivateKeyInfo info) {
      keys.add(key(info));
    }
  }

  /** Its password is that of the file, so that the key alone isn't taken for encrypted. */
  private PrivateKey key(PrivateKeyInfo info) throws IOException {
    return KeyDecoder.key("PKCS#12", false, info, keyOrigins.apply(keys.size()));
  }
}
