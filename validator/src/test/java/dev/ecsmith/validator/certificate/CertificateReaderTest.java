package dev.ecsmith.validator.certificate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.certificate.reading.CertificateReader;
import dev.ecsmith.validator.certificate.reading.Password;
import dev.ecsmith.validator.certificate.reading.Reading;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.rules.certificate.CertificateRules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as anybody may have written them. */
final class CertificateReaderTest {
  private static final String CHAIN =
      """
      certificates:
        root: {authority: true, key: rsa-2048}
        issuing: {by: root, authority: true, permitted: [example.com]}
        leaf: {by: issuing, KEY, names: [sso.example.com, "*.example.com", IP 192.0.2.7], extended_key_usage: [serverAuth]}
      """;
  private static final int MUTATIONS = 400;
  private static final int DEPTH = 20_000;
  private static final Duration LONG = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource({
    "secp256r1, pkcs8, PKCS#8, false",
    "secp256r1, sec1, SEC 1, false",
    "rsa-2048, pkcs8, PKCS#8, false",
    "rsa-2048, pkcs1, PKCS#1, false",
    "ed25519, pkcs8, PKCS#8, false",
    "rsa-2048, pkcs8-encrypted, PKCS#8, true",
    "secp256r1, pkcs8-encrypted, PKCS#8, true",
    "rsa-2048, legacy-encrypted, PKCS#1, true",
    "secp256r1, legacy-encrypted, SEC 1, true"
  })
  void everyFormOfAKeyLeadsToItsCertificate(
      String kind, String form, String name, boolean encrypted) {
    Recipe recipe = recipe(kind, "files: [[leaf, issuing]]\nkey: leaf\nkey_form: " + form + "\n");
    CertificateChain chain = RecipeFiles.of(recipe).chain(Optional.of(RecipeFiles.password()));
    PrivateKey key = chain.keys().get(0);
    assertEquals(name, key.form());
    assertEquals(encrypted, key.encrypted());
    assertTrue(key.publicKey().orElseThrow().isSameAs(chain.leaf().orElseThrow().key()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pkcs8-encrypted", "legacy-encrypted"})
  void anEncryptedKeyKeepsClosedWithoutAPasswordAndRefusesAnother(String form) {
    Recipe recipe = recipe("rsa-2048", "files: [[leaf]]\nkey: leaf\nkey_form: " + form + "\n");
    byte[] key = RecipeFiles.of(recipe).contents().get("key.pem");
    CertificateFile closed = opened(CertificateReader.read("key.pem", key, Optional.empty()));
    assertTrue(closed.keys().get(0).publicKey().isEmpty());
    Reading.Locked locked =
        assertInstanceOf(
            Reading.Locked.class,
            CertificateReader.read("key.pem", key, Optional.of(new Password("wrong"))));
    assertEquals("the password does not decrypt the private key in it", locked.reason());
  }

  @Test
  void everyFormOfAFileHoldsTheSameCertificates() {
    List<String> wanted = fingerprints("pem", "[leaf, issuing]");
    assertEquals(2, wanted.size());
    for (String form : List.of("crlf", "bom", "pkcs12", "pkcs7")) {
      List<String> found = new ArrayList<>(fingerprints(form, "[leaf, issuing]"));
      assertTrue(found.containsAll(wanted) && found.size() == 2, form);
    }
    assertEquals(wanted.subList(0, 1), fingerprints("der", "[leaf]"));
  }

  @Test
  void aNodeOfEachKindIsRead() {
    CertificateChain chain = RecipeFiles.of(recipe("secp256r1", "files: [[leaf]]\n")).chain();
    Certificate leaf = chain.leaf().orElseThrow();
    assertEquals("CN=sso.example.com,O=Example", leaf.subject().text());
    assertEquals("sso.example.com", leaf.name());
    assertEquals(
        "[sso.example.com, *.example.com, IP 192.0.2.7]", leaf.extensions().names().toString());
    assertEquals("2027-01-01T00:00:00Z", leaf.notAfter().toString());
    assertEquals(3, leaf.version());
    assertEquals(leaf.sha256(), reread(leaf).sha256());
  }

  /** What PEM prints is what was read. */
  private static Certificate reread(Certificate certificate) {
    byte[] bytes = certificate.pem().getBytes(StandardCharsets.US_ASCII);
    return opened(CertificateReader.read("again.pem", bytes, Optional.empty()))
        .certificates()
        .get(0);
  }

  /** Whatever the bytes are: no exception, no endless work, and rules say something. */
  @ParameterizedTest
  @ValueSource(strings = {"pem", "der", "pkcs7", "pkcs12"})
  void changedBytesNeverEndInAnException(String form) {
    String files = form.equals("der") ? "[leaf]" : "[leaf, issuing, root]";
    byte[] good =
        RecipeFiles.of(recipe("secp256r1", "files: [" + files + "]\nform: " + form + "\n"))
            .contents()
            .get("chain.pem");
    Random random = new Random(form.hashCode());
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = good.clone();
      for (int j = random.nextInt(4); j >= 0; j--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
      judge(java.util.Arrays.copyOf(bytes, length));
    }
  }

  @Test
  void garbageIsAFinding() {
    Random random = new Random(7);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      if (bytes.length > 0 && i % 2 == 0) {
        bytes[0] = 0x30;
      }
      assertFalse(judge(bytes).findings().isEmpty());
    }
  }

  @Test
  void deepNestingIsAFinding() {
    ByteArrayOutputStream nested = new ByteArrayOutputStream();
    for (int i = 0; i < DEPTH; i++) {
      nested.writeBytes(new byte[] {0x30, (byte) 0x80});
    }
    assertFalse(judge(nested.toByteArray()).findings().isEmpty());
  }

  @Test
  void manyCertificatesOfOneNameAreJudgedInTime() {
    StringBuilder recipe = new StringBuilder("certificates:\n");
    StringBuilder files = new StringBuilder("files: [[");
    for (int i = 0; i < 300; i++) {
      recipe
          .append("  ca-")
          .append(i)
          .append(": {authority: true, subject: CN=Same, signed_with: ca-0}\n");
      files.append(i == 0 ? "" : ", ").append("ca-").append(i);
    }
    Recipe all =
        Recipe.of("many.yaml", recipe.append(files).append("]]\nuse: trust-store\n").toString());
    CertificateChain chain = RecipeFiles.of(all).chain();
    assertTimeoutPreemptively(
        LONG,
        () ->
            assertFalse(
                Verdict.of(CertificateRules.all(), chain, chain.files().get(0).document())
                    .findings()
                    .isEmpty()));
  }

  @Test
  void thousandsOfBlocksAreCutOff() {
    String block = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    CertificateFile file =
        opened(
            CertificateReader.read(
                "many.pem",
                block.repeat(5000).getBytes(StandardCharsets.US_ASCII),
                Optional.empty()));
    assertTrue(file.faults().size() <= 1001, file.faults().size() + " faults");
  }

  @Test
  void utf16HasAHintOfItsOwn() {
    CertificateFile file =
        opened(
            CertificateReader.read(
                "chain.pem",
                "-----BEGIN CERTIFICATE-----\n".getBytes(StandardCharsets.UTF_16),
                Optional.empty()));
    assertEquals("The file is UTF-16.", file.faults().get(0).message());
  }

  private static Verdict judge(byte[] bytes) {
    return assertTimeoutPreemptively(
        LONG,
        () ->
            assertDoesNotThrow(
                () -> {
                  Reading reading =
                      CertificateReader.read("any.pem", bytes, Optional.of(RecipeFiles.password()));
                  if (!(reading instanceof Reading.Opened opened)) {
                    return Verdict.SILENCE;
                  }
                  CertificateChain chain =
                      CertificateChain.of(
                          new CertificateChain.Parts(
                              List.of(opened.file()),
                              Optional.empty(),
                              Usage.SERVER,
                              CertifiedHost.of("sso.example.com").stream().toList(),
                              Optional.empty(),
                              List.of(),
                              RecipeFiles.NOW));
                  return Verdict.of(CertificateRules.all(), chain, opened.file().document());
                }));
  }

  private static List<String> fingerprints(String form, String files) {
    Recipe recipe = recipe("secp256r1", "files: [" + files + "]\nform: " + form + "\n");
    return RecipeFiles.of(recipe).chain(Optional.of(RecipeFiles.password())).all().stream()
        .map(Certificate::sha256)
        .toList();
  }

  private static Recipe recipe(String kind, String rest) {
    return Recipe.of("recipe.yaml", CHAIN.replace("KEY", "key: " + kind) + rest);
  }

  private static CertificateFile opened(Reading reading) {
    return assertInstanceOf(Reading.Opened.class, reading).file();
  }
}
