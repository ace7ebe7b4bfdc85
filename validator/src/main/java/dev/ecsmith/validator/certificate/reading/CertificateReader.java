package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateFile;
import dev.ecsmith.validator.certificate.CertificateFile.Access;
import dev.ecsmith.validator.certificate.CertificateFile.Encoding;
import dev.ecsmith.validator.certificate.Origin;
import dev.ecsmith.validator.certificate.PrivateKey;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.document.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/** Reads one file, in whichever form its certificates and keys are. */
public final class CertificateReader {
  /** The bundles of operating systems have a quarter of a mebibyte. */
  public static final int LARGEST = 4 * 1024 * 1024;

  private static final Pointer CERTIFICATES = Pointer.ROOT.child("certificates");
  private static final Pointer KEYS = Pointer.ROOT.child("keys");
  private static final TextRange START = new TextRange(0, 0);
  private static final int SEQUENCE = 0x30;
  private static final int JAVA_KEYSTORE = 0xFE;

  private final String name;
  private final byte[] bytes;
  private final Optional<Password> password;
  private final List<Certificate> certificates = new ArrayList<>();
  private final List<PrivateKey> keys = new ArrayList<>();
  private final List<SyntaxFault> faults = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private Document document;

  private CertificateReader(String name, byte[] bytes, Optional<Password> password) {
    this.name = name;
    this.bytes = bytes;
    this.password = password;
    this.document = Document.unreadable(name, "", List.of());
  }

  /**
   * @param name the one that reports show
   * @param bytes no more than {@link #LARGEST}
   * @param password for what is encrypted; without one an encrypted key keeps closed, and PKCS#12
   *     is tried with none
   */
  public static Reading read(String name, byte[] bytes, Optional<Password> password) {
    CertificateReader reader = new CertificateReader(name, bytes, password);
    try {
      return new Reading.Opened(reader.file(reader.read()));
    } catch (WrongPasswordException e) {
      return new Reading.Locked(e.getMessage());
    }
  }

  private CertificateFile file(Encoding encoding) {
    return new CertificateFile(
        document, encoding, certificates, keys, faults, others, Access.UNKNOWN);
  }

  private Encoding read() throws WrongPasswordException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (PemText.isIn(text)) {
      readPem(text);
      return Encoding.PEM;
    }
    if (bytes.length > 0 && bytes[0] == SEQUENCE) {
      return readDer();
    }
    faults.add(strange(text));
    return Encoding.PEM;
  }

  private void readPem(String text) throws WrongPasswordException {
    PemText pem = PemText.of(text);
    faults.addAll(pem.faults());
    document = Document.unreadable(name, text, List.of()).concealing(pem.secrets());
    for (PemBlock block : pem.blocks()) {
      try {
        read(text, block);
      } catch (UnreadableException e) {
        faults.add(new SyntaxFault(e.rangeOr(block.begin()), e.getMessage(), e.hint()));
      } catch (IOException | CMSException | RuntimeException | StackOverflowError e) {
        faults.add(
            new SyntaxFault(
                block.begin(),
                "What stands in the block is no " + kind(block) + ".",
                "Some of it was changed: copy the whole block."));
      }
    }
  }

  private static String kind(PemBlock block) {
    return block.isPrivate() ? "private key" : block.isPkcs7() ? "PKCS#7" : "X.509 certificate";
  }

  private void read(String text, PemBlock block)
      throws IOException, CMSException, UnreadableException, WrongPasswordException {
    if (block.isPrivate()) {
      keys.add(
          new KeyDecoder(password)
              .decode(lines(text, block), block, keyOrigin(keys.size(), block.begin())));
    } else if (block.isPkcs7()) {
      readPkcs7(PemBody.decode(text, block), block.begin());
    } else if (block.label().equals("TRUSTED CERTIFICATE")) {
      throw new UnreadableException(
          "A TRUSTED CERTIFICATE is a form of OpenSSL's own that nothing else reads.",
          "Convert it: openssl x509 -in FILE -out FILE.");
    } else if (block.isCertificate()) {
      certificates.add(
          CertificateDecoder.decode(
              PemBody.decode(text, block), origin(certificates.size(), block.begin())));
    } else {
      others.add(block.label());
    }
  }

  /** Bouncy Castle reads lines; headers before the Base64 have to keep theirs. */
  private static String lines(String text, PemBlock block) throws UnreadableException {
    String body = text.substring(block.body().start(), block.body().end());
    if (!body.contains(":")) {
      PemBody.decode(text, block);
    }
    return "-----BEGIN "
        + block.label()
        + "-----\n"
        + body.replace("\\r", "").replace("\\n", "\n").strip()
        + "\n-----END "
        + block.label()
        + "-----\n";
  }

  private Encoding readDer() throws WrongPasswordException {
    try {
      if (isPkcs12()) {
        Pkcs12File file =
            Pkcs12File.read(bytes, password, number -> origin(number, START), this::keyOrigin);
        certificates.addAll(file.certificates());
        keys.addAll(file.keys());
        return Encoding.PKCS12;
      }
      if (isCertificate()) {
        certificates.add(CertificateDecoder.decode(bytes, origin(0, START)));
        return Encoding.DER;
      }
      return readRareDer();
    } catch (UnreadableException e) {
      faults.add(new SyntaxFault(START, e.getMessage(), e.hint()));
    } catch (IOException | CMSException | RuntimeException | StackOverflowError e) {
      faults.add(
          new SyntaxFault(
              START,
              "The file is binary, but neither a certificate nor PKCS#12 nor a private key.",
              "Name a file of certificates: PEM, DER, PKCS#7 or PKCS#12."));
    }
    return Encoding.DER;
  }

  private Encoding readRareDer()
      throws IOException, CMSException, UnreadableException, WrongPasswordException {
    try {
      readPkcs7(bytes, START);
      return Encoding.PKCS7;
    } catch (CMSException | RuntimeException e) {
      keys.add(new KeyDecoder(password).decode(bytes, keyOrigin(0)));
      return Encoding.DER;
    }
  }

  private boolean isPkcs12() {
    try {
      return Pfx.getInstance(bytes) != null;
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  private boolean isCertificate() {
    try {
      return new X509CertificateHolder(bytes).getVersionNumber() > 0;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  private void readPkcs7(byte[] der, TextRange at) throws IOException, CMSException {
    for (X509CertificateHolder each : new CMSSignedData(der).getCertificates().getMatches(null)) {
      certificates.add(
          CertificateDecoder.decode(each.getEncoded(), origin(certificates.size(), at)));
    }
  }

  private Origin origin(int number, TextRange at) {
    return new Origin(document, at, CERTIFICATES.child(number));
  }

  private Origin keyOrigin(int number) {
    return keyOrigin(number, START);
  }

  private Origin keyOrigin(int number, TextRange at) {
    return new Origin(document, at, KEYS.child(number));
  }

  /** Why there is nothing to read, and what people do who make such files. */
  private SyntaxFault strange(String text) {
    if (text.isBlank()) {
      return fault("The file is empty.", "Name a file of certificates.");
    }
    if (text.indexOf('\0') >= 0 && text.replace("\0", "").contains("-----BEGIN ")) {
      return fault("The file is UTF-16.", "Save it as UTF-8 or ASCII.");
    }
    if ((bytes[0] & 0xFF) == JAVA_KEYSTORE) {
      return fault(
          "The file is a Java keystore.",
          "Convert it: keytool -importkeystore -srckeystore FILE -destkeystore NEW"
              + " -deststoretype PKCS12.");
    }
    if (text.stripLeading().startsWith("MII")) {
      return fault(
          "The Base64 has no boundaries.",
          "Put -----BEGIN CERTIFICATE----- on a line before it and -----END CERTIFICATE----- on one"
              + " after it.");
    }
    return fault(
        "The file holds neither PEM nor a certificate in binary form.",
        "Name a file of certificates: PEM, DER, PKCS#7 or PKCS#12.");
  }

  private static SyntaxFault fault(String message, String hint) {
    return new SyntaxFault(START, message, hint);
  }
}
