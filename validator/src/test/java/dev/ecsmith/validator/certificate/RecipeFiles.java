package dev.ecsmith.validator.certificate;

import dev.ecsmith.validator.certificate.CertificateFile.Access;
import dev.ecsmith.validator.certificate.reading.CertificateReader;
import dev.ecsmith.validator.certificate.reading.Password;
import dev.ecsmith.validator.certificate.reading.Reading;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMEncryptorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.bc.BcPKCS12PBEOutputEncryptorBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** The files of a recipe, and the chain that they are read as. */
record RecipeFiles(Recipe recipe, Forge forge) {
  /** The day on which all tests take place. */
  static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  static final String PASSWORD = "correct horse";

  static RecipeFiles of(Recipe recipe) {
    return new RecipeFiles(recipe, Forge.of(recipe));
  }

  static Password password() {
    return new Password(PASSWORD);
  }

  /** One certificate as PEM. */
  String pem(String id) {
    return block("CERTIFICATE", encoded(id));
  }

  /** By name: {@code chain.pem}, or with numbers where there are several; {@code key.pem}. */
  Map<String, byte[]> contents() {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    List<List<String>> files = recipe.files();
    for (int i = 0; i < files.size(); i++) {
      contents.put(
          files.size() == 1 ? "chain.pem" : "chain-" + (i + 1) + ".pem", content(files.get(i)));
    }
    recipe
        .text("key")
        .ifPresent(
            id ->
                contents.put(
                    "key.pem",
                    bytes(
                        recipe.items().containsKey(id) && !recipe.flag("key_is_certificate")
                            ? key(id)
                            : pem(List.of(id)))));
    if (!recipe.list("trusted").isEmpty()) {
      contents.put("bundle.pem", bytes(pem(recipe.list("trusted"))));
    }
    return contents;
  }

  CertificateChain chain() {
    return chain(Optional.empty());
  }

  CertificateChain chain(Optional<Password> password) {
    List<CertificateFile> files = new ArrayList<>();
    Optional<CertificateFile> key = Optional.empty();
    Optional<CertificateFile> trusted = Optional.empty();
    for (Map.Entry<String, byte[]> each : contents().entrySet()) {
      CertificateFile file = read(each.getKey(), each.getValue(), password);
      if (each.getKey().equals("key.pem")) {
        key =
            Optional.of(
                recipe.flag("key_readable")
                    ? file.with(Access.EVERYBODY)
                    : file.with(Access.OWNER));
      } else if (each.getKey().equals("bundle.pem")) {
        trusted = Optional.of(file);
      } else {
        files.add(file);
      }
    }
    return CertificateChain.of(
        new CertificateChain.Parts(
            files,
            key,
            Usage.valueOf(
                recipe.text("use").orElse("server").toUpperCase(Locale.ROOT).replace('-', '_')),
            recipe.text("host").map(host -> CertifiedHost.of(host).orElseThrow()).stream().toList(),
            trusted,
            recipe.text("unread").map(name -> unread(name, files)).stream().toList(),
            NOW));
  }

  /** As if the first file were the spec that names it. */
  private static Unread unread(String name, List<CertificateFile> files) {
    return new Unread(
        name,
        "there is no such file or directory",
        new Origin(files.get(0).document(), new TextRange(0, 1), Pointer.ROOT.child("tls_files")));
  }

  private static CertificateFile read(String name, byte[] bytes, Optional<Password> password) {
    Reading reading = CertificateReader.read(name, bytes, password);
    if (reading instanceof Reading.Opened opened) {
      return opened.file();
    }
    throw new IllegalStateException(((Reading.Locked) reading).reason());
  }

  private byte[] content(List<String> parts) {
    try {
      return switch (recipe.text("form").orElse("pem")) {
        case "der" -> forge.certificate(parts.get(0)).getEncoded();
        case "pkcs7" -> pkcs7(parts);
        case "pkcs12" -> pkcs12(parts);
        case "crlf" -> bytes(pem(parts).replace("\n", "\r\n"));
        case "bom" -> bytes("\uFEFF" + pem(parts));
        default -> bytes(damaged(pem(parts)));
      };
    } catch (IOException | CMSException | OperatorCreationException | PKCSException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What happens to files on their way through terminals, variables and editors. */
  private String damaged(String pem) {
    String[] lines = pem.split("\n");
    return switch (recipe.text("damage").orElse("")) {
      case "cut" -> String.join("\n", Arrays.copyOf(lines, lines.length - 1)) + "\n";
      case "lost-line" -> pem.replaceFirst("\n[^\n-]+\n", "\n");
      case "indented" -> pem.replaceAll("(?m)^", "  ");
      case "escaped" -> pem.replace("\n", "\\n");
      case "wrong-character" ->
          pem.replaceFirst("(?s)(KEY|CERTIFICATE)-----\n(.{10}).", "$1-----\n$2\u201C");
      case "other-end" -> pem.replaceFirst("END CERTIFICATE", "END PRIVATE KEY");
      case "no-boundaries" -> pem.replaceAll("(?m)^-----.*-----\n", "");
      case "same-line" -> pem.replaceFirst("CERTIFICATE-----\n", "CERTIFICATE-----");
      case "trusted" -> pem.replace("CERTIFICATE", "TRUSTED CERTIFICATE");
      case "flipped" -> pem.replaceFirst("MII(.)", "MIA$1");
      default -> pem;
    };
  }

  /** Names of certificates, {@code key of} one, or text that stands between. */
  private String pem(List<String> parts) {
    StringBuilder pem = new StringBuilder();
    for (String part : parts) {
      if (part.startsWith("key of ")) {
        pem.append(key(part.substring("key of ".length())));
      } else if (recipe.items().containsKey(part)) {
        pem.append(pem(part));
      } else {
        pem.append(part).append(part.isEmpty() || part.endsWith("\n") ? "" : "\n");
      }
    }
    return pem.toString();
  }

  private byte[] encoded(String id) {
    try {
      return forge.certificate(id).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String key(String id) {
    PrivateKeyInfo info = forge.key(id).info();
    try {
      return switch (recipe.text("key_form").orElse("pkcs8")) {
        case "pkcs1" ->
            block("RSA PRIVATE KEY", info.parsePrivateKey().toASN1Primitive().getEncoded());
        case "sec1" ->
            block("EC PRIVATE KEY", info.parsePrivateKey().toASN1Primitive().getEncoded());
        case "pkcs8-encrypted" ->
            written(
                new JcaPKCS8Generator(
                        new org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter()
                            .getPrivateKey(info),
                        new JceOpenSSLPKCS8EncryptorBuilder(
                                org.bouncycastle.openssl.PKCS8Generator.AES_256_CBC)
                            .setProvider(new org.bouncycastle.jce.provider.BouncyCastleProvider())
                            .setPassword(PASSWORD.toCharArray())
                            .build())
                    .generate());
        case "legacy-encrypted" ->
            written(
                new org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator(
                        new org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter()
                            .getPrivateKey(info),
                        new JcePEMEncryptorBuilder("AES-128-CBC")
                            .setProvider(new org.bouncycastle.jce.provider.BouncyCastleProvider())
                            .build(PASSWORD.toCharArray()))
                    .generate());
        case "der" -> throw new IllegalArgumentException("A key in DER is no text");
        default -> block("PRIVATE KEY", info.getEncoded());
      };
    } catch (IOException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String block(String label, byte[] bytes) {
    return written(new PemObject(label, bytes));
  }

  private static String written(PemObject object) {
    StringWriter text = new StringWriter();
    try (PemWriter writer = new PemWriter(text)) {
      writer.writeObject(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().replace("\r\n", "\n");
  }

  private byte[] pkcs7(List<String> parts) throws IOException, CMSException {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    for (String part : parts) {
      generator.addCertificate(forge.certificate(part));
    }
    return generator.generate(new CMSProcessableByteArray(new byte[0])).getEncoded();
  }

  private byte[] pkcs12(List<String> parts)
      throws IOException, OperatorCreationException, PKCSException {
    char[] password = PASSWORD.toCharArray();
    PKCS12PfxPduBuilder builder = new PKCS12PfxPduBuilder();
    List<PKCS12SafeBag> bags = new ArrayList<>();
    for (String part : parts) {
      if (part.startsWith("key of ")) {
        builder.addData(
            new org.bouncycastle.pkcs.PKCS12SafeBagBuilder(
                    forge.key(part.substring("key of ".length())).info(), encryptor(password))
                .build());
      } else {
        X509CertificateHolder holder = forge.certificate(part);
        bags.add(new org.bouncycastle.pkcs.PKCS12SafeBagBuilder(holder).build());
      }
    }
    builder.addEncryptedData(encryptor(password), bags.toArray(PKCS12SafeBag[]::new));
    return builder.build(new BcPKCS12MacCalculatorBuilder(), password).getEncoded();
  }

  private static org.bouncycastle.operator.OutputEncryptor encryptor(char[] password) {
    return new BcPKCS12PBEOutputEncryptorBuilder(
            PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC,
            org.bouncycastle.crypto.modes.CBCBlockCipher.newInstance(
                new org.bouncycastle.crypto.engines.DESedeEngine()))
        .build(password);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
