package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.cli.MadeCertificates.Made;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code certs}, as a shell sees it. What each rule finds is told by the fixtures of rules. */
final class CertsCommandTest {
  private static final String HOST = "sso.example.com";
  private static final String ROOT = MadeCertificates.ROOT.pem();
  private static final String ISSUING = MadeCertificates.ISSUING.pem();

  private final Made server = MadeCertificates.server(HOST);

  @TempDir private Path directory;

  @BeforeEach
  void writeFiles() throws IOException {
    write("chain.pem", server.pem() + ISSUING);
    write("reversed.pem", ROOT + ISSUING + server.pem());
    write("key.pem", server.key());
  }

  @Test
  void aGoodChainIsShownAsATreeAndNothingIsFound() {
    Call.Outcome outcome = run("chain.pem", "--key", "key.pem", "--host", HOST);
    assertEquals("", outcome.err());
    assertEquals(
        """
        sso.example.com
        │  subject   CN=sso.example.com
        │  issuer    CN=Example Issuing
        │  names     sso.example.com
        │  valid     2026-01-01 to 2027-01-01, 36 days left
        │  key       EC secp256r1, signed with SHA256 with ECDSA
        │  use       no CA, digitalSignature
        │  serial    1
        │  SHA-256   FINGERPRINT
        │  SHA-1     FINGERPRINT
        │  stands in chain.pem:1
        └─ issued by Example Issuing
              subject   CN=Example Issuing
              issuer    CN=Example Root
              valid     2026-01-01 to 2036-01-01, 3323 days left
              key       EC secp256r1, signed with SHA256 with ECDSA
              use       CA, keyCertSign
              serial    1
              SHA-256   FINGERPRINT
              SHA-1     FINGERPRINT
              stands in chain.pem:LINE
        private key
          key       EC secp256r1, that of sso.example.com (PKCS#8)
          stands in key.pem:1

        No findings in 2 files.
        """,
        outcome
            .out()
            .replaceAll("(?:[0-9A-F]{2}:){19,}[0-9A-F]{2}", "FINGERPRINT")
            .replaceAll("chain.pem:\\d\\d", "chain.pem:LINE"));
    assertEquals(0, outcome.code());
  }

  @Test
  void aBundleIsShownFromItsRootsDown() throws IOException {
    write("bundle.pem", ISSUING + ROOT);
    String out = run("bundle.pem", "--use", "trust-store").out();
    assertTrue(out.startsWith("Example Root\n"), out);
    assertTrue(out.contains("\n└─ Example Issuing\n"), out);
  }

  @Test
  void fixPrintsTheChainInItsOrderAndNothingElse() throws IOException {
    write("all.pem", server.key() + ROOT + "a comment\n" + ISSUING + ISSUING + server.pem());
    Call.Outcome outcome = run("all.pem", "--fix");
    assertEquals(server.pem() + ISSUING, outcome.out());
    assertEquals("No findings in 1 file.\n", outcome.err());
    assertEquals(0, outcome.code());
  }

  @Test
  void fixTellsOnStderrWhatItCannotMend() throws IOException {
    Made ended = MadeCertificates.ended(HOST);
    write("ended.pem", ISSUING + ended.pem());
    Call.Outcome outcome = run("ended.pem", "--fix", "--format", "concise");
    assertEquals(ended.pem() + ISSUING, outcome.out());
    assertTrue(outcome.err().contains("certificate-expired"), outcome.err());
    assertFalse(outcome.err().contains("out-of-order"), outcome.err());
    assertEquals(1, outcome.code());
  }

  @Test
  void fixOfABundleLeavesOutWhatIsRepeated() throws IOException {
    write("bundle.pem", ROOT + ISSUING + ROOT);
    assertEquals(ROOT + ISSUING, run("bundle.pem", "--use", "trust-store", "--fix").out());
  }

  @Test
  void findingsOfSeveralFilesNameTheirOwn() throws IOException {
    write("other.pem", MadeCertificates.server("other.example.com").pem());
    Call.Outcome outcome = run("chain.pem", "other.pem", "--format", "concise");
    assertTrue(
        outcome.out().startsWith("other.pem:1:1: error certificate-foreign-to-chain: "),
        outcome.out());
    assertEquals(1, outcome.code());
  }

  @Test
  void otherFormatsHaveNoTree() {
    for (String format : new String[] {"concise", "json", "sarif", "junit", "github", "gitlab"}) {
      String out = run("chain.pem", "--format", format).out();
      assertFalse(out.contains("issued by"), out);
    }
    assertTrue(run("reversed.pem", "--format", "json").out().contains("\"/certificates/0\""));
  }

  @Test
  void aClientIsJudgedAgainstABundle() throws IOException {
    write("bundle.pem", ROOT);
    assertEquals(0, run("chain.pem", "--trust-store", "bundle.pem").code());
    write("bundle.pem", ISSUING);
    assertEquals(0, run("chain.pem", "--use", "client", "--trust-store", "bundle.pem").code());
    write("alone.pem", server.pem());
    write("bundle.pem", ROOT);
    assertEquals(1, run("alone.pem", "--trust-store", "bundle.pem").code());
  }

  @Test
  void stdinHasAName() {
    Call.Outcome outcome =
        Call.in(directory)
            .reading(ISSUING + server.pem())
            .run("certs", "-", "--stdin-filename", "in.pem", "--format", "concise");
    assertTrue(outcome.out().startsWith("in.pem:1:1: "), outcome.out());
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() {
    assertEquals(0, run("chain.pem", "chain.pem", "--key", "chain.pem").code());
  }

  @Test
  void pkcs12NeedsItsPassword() throws Exception {
    writeStore("server.p12", "correct horse");
    write("password", "correct horse\n");
    write("wrong", "battery staple");
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: Can't read 'server.p12': it is PKCS#12 with a password. Give it with"
                + " --password-file or --password-env.\n"),
        run("server.p12"));
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: Can't read 'server.p12': the password is not that of this PKCS#12 file.\n"),
        run("server.p12", "--password-file", "wrong"));
    Call.Outcome opened = run("server.p12", "--password-file", "password", "--fix");
    assertEquals(server.pem() + ISSUING, opened.out());
    assertEquals(
        0,
        Call.in(directory)
            .with("STORE_PASSWORD", "correct horse")
            .run("certs", "server.p12", "--password-env", "STORE_PASSWORD")
            .code());
  }

  @Test
  void aPasswordIsNeverShown() throws Exception {
    writeStore("server.p12", "correct horse");
    write("password", "correct horse");
    Call.Outcome outcome = run("server.p12", "--password-file", "password", "--verbose");
    assertFalse((outcome.out() + outcome.err()).contains("correct horse"));
  }

  @Test
  void aKeyThatOthersMayReadIsFound() throws IOException {
    Files.setPosixFilePermissions(
        directory.resolve("key.pem"), PosixFilePermissions.fromString("rw-r--r--"));
    Call.Outcome outcome = run("chain.pem", "--key", "key.pem", "--format", "concise");
    assertTrue(outcome.out().contains("private-key-readable-by-others"), outcome.out());
    assertEquals(0, outcome.code());
  }

  @Test
  void noReportHasALineOfAPrivateKey() throws IOException {
    String key = server.key();
    write("broken.pem", server.pem() + ISSUING + key.replace("-----END PRIVATE KEY-----", ""));
    write(
        "mixed.pem",
        server.pem() + ISSUING + key.replaceFirst("PRIVATE KEY-----\n", "PRIVATE KEY-----"));
    String line = key.lines().skip(1).findFirst().orElseThrow();
    for (String file : new String[] {"broken.pem", "mixed.pem"}) {
      for (String format : new String[] {"text", "json", "sarif", "gitlab"}) {
        Call.Outcome outcome = run(file, "--format", format, "--verbose");
        assertEquals(1, outcome.code());
        assertFalse((outcome.out() + outcome.err()).contains(line), outcome.out());
      }
    }
  }

  @Test
  void wrongCallsSayWhatToChange() throws IOException {
    assertComplaint("there is no such file", "none.pem");
    assertComplaint("it is a directory", ".");
    assertComplaint("'trust-store'", "chain.pem", "--use", "truststore");
    assertComplaint(
        "--key has no meaning", "chain.pem", "--use", "trust-store", "--key", "key.pem");
    assertComplaint("--host has no meaning", "chain.pem", "--use", "trust-store", "--host", "x.y");
    assertComplaint("is none", "chain.pem", "--host", "https://sso.example.com/");
    assertComplaint("is for clients", "chain.pem", "--use", "server", "--trust-store", "chain.pem");
    assertComplaint("is not set", "chain.pem", "--password-env", "NOWHERE");
    assertComplaint(
        "exclude each other", "chain.pem", "--password-env", "A", "--password-file", "key.pem");
    Files.write(directory.resolve("large.pem"), new byte[4 * 1024 * 1024 + 1]);
    assertComplaint("larger than 4 MiB", "large.pem");
  }

  @Test
  void suppressionsAndSelectionsHoldAsForOtherFiles() throws IOException {
    write(
        ".ecsmith.yaml",
        """
        suppressions:
          - rule: certificate-chain-out-of-order
            path: reversed.pem
            reason: The appliance wants it so.
        """);
    assertEquals(0, run("reversed.pem").code());
    Call.Outcome selected = run("reversed.pem", "--select", "certificate-chain-out-of-order");
    assertTrue(selected.out().contains("1 suppressed"), selected.out());
  }

  private void assertComplaint(String part, String... args) {
    Call.Outcome outcome = run(args);
    assertEquals(2, outcome.code(), outcome.toString());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains(part), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  private Call.Outcome run(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "certs";
    System.arraycopy(args, 0, all, 1, args.length);
    return Call.in(directory).run(all);
  }

  private void write(String name, String text) throws IOException {
    Path file = Files.writeString(directory.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private void writeStore(String name, String password)
      throws GeneralSecurityException, IOException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    Certificate[] chain = {
      factory.generateCertificate(new java.io.ByteArrayInputStream(server.der())),
      factory.generateCertificate(new java.io.ByteArrayInputStream(MadeCertificates.ISSUING.der()))
    };
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("server", server.pair().getPrivate(), password.toCharArray(), chain);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.store(bytes, password.toCharArray());
    Files.write(directory.resolve(name), bytes.toByteArray());
  }
}
