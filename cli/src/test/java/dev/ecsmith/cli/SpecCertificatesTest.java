package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.cli.MadeCertificates.Made;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that specs name as files, in {@code validate} and {@code generate}. */
final class SpecCertificatesTest {
  private static final String PAIR =
      """
      tls_files:
        chain: tls/tls.crt
        key: tls/tls.key
      """;
  private static final String EXISTING =
      """
        existing:
          arn: arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-1111-2222-3333-0123456789ab
          files: {chain: tls/tls.crt}
      """;
  private static final String REQUEST = "  request:\n    zone: example.com\n";

  private final Made server = MadeCertificates.server("sso.example.com");

  @TempDir private Path directory;

  @Test
  void aPairThatBelongsTogetherIsPassedOver() throws IOException {
    spec("ztrust-sso", "", PAIR);
    write("specs/tls/tls.crt", server.pem() + MadeCertificates.ISSUING.pem());
    write("specs/tls/tls.key", server.key());
    assertEquals("No findings in 3 files.\n", validate().out());
  }

  @Test
  void findingsPointToTheFilesOfTheCertificates() throws IOException {
    spec("ztrust-sso", "", PAIR);
    write("specs/tls/tls.crt", server.pem() + MadeCertificates.ISSUING.pem());
    write("specs/tls/tls.key", MadeCertificates.server("other.example.com").key());
    Call.Outcome outcome = validate("--format", "concise");
    assertTrue(
        outcome.out().startsWith("specs/tls/tls.key:1:1: error private-key-of-other-certificate"),
        outcome.out());
    assertEquals(1, outcome.code());
  }

  @Test
  void aFileThatIsNotThereIsToldWhereTheSpecNamesIt() throws IOException {
    spec("ztrust-sso", "", PAIR);
    Call.Outcome outcome = validate("--format", "concise");
    List<String> lines = outcome.out().lines().toList();
    assertEquals(2, lines.size(), outcome.out());
    assertTrue(
        lines.get(0).matches("specs/spec.yaml:\\d+:10: warning certificate-file-unreadable: .*"),
        outcome.out());
    assertTrue(lines.get(0).contains("specs/tls/tls.crt: there is no such file"), outcome.out());
    assertEquals(0, outcome.code());
  }

  @Test
  void whatIsNoOrdinaryFileIsNotOpened() throws IOException {
    spec("ztrust-sso", "", PAIR);
    Files.createDirectories(directory.resolve("specs/tls/tls.crt"));
    assertTrue(validate().out().contains("it is no ordinary file"));
  }

  @Test
  void theCertificateOfTheLoadBalancerHasToBeForTheHostName() throws IOException {
    spec("ztrust-sso", EXISTING, "");
    write(
        "specs/tls/tls.crt",
        MadeCertificates.server("www.example.com").pem() + MadeCertificates.ISSUING.pem());
    Call.Outcome outcome = validate("--format", "concise");
    assertTrue(
        outcome.out().startsWith("specs/tls/tls.crt:1:1: error certificate-for-other-host"),
        outcome.out());
  }

  @Test
  void everyProductWithACertificateInAcmLooksAtItsFiles() throws IOException {
    write("specs/tls/tls.crt", MadeCertificates.ended("sso.example.com").pem());
    for (String product : List.of("authlete", "keeper-automator", "service", "ztrust-sso")) {
      spec(product, EXISTING, "");
      assertTrue(validate().out().contains("error certificate-expired"), product);
    }
  }

  @Test
  void theBundleAndTheClientsOfMutualTlsAreJudgedTogether() throws IOException {
    Files.createDirectories(directory.resolve("specs"));
    String spec =
        Files.readString(Path.of("../generated-examples/mtls-alb-external/spec.yaml"))
            .replaceFirst("(?m)^( +)key: (.*)$", "$1key: $2\n$1file: bundle.pem")
            .replaceFirst(
                "(?m)^  - name: (.*)$",
                "  - name: $1\n    client_certificate_files: {chain: client.pem}");
    write("specs/spec.yaml", spec);
    write("specs/client.pem", server.pem());
    write("specs/bundle.pem", MadeCertificates.ROOT.pem());
    assertTrue(validate().out().contains("error client-certificate-not-trusted"), spec);
    write("specs/bundle.pem", MadeCertificates.ROOT.pem() + MadeCertificates.ISSUING.pem());
    Call.Outcome trusted = validate();
    assertEquals(0, trusted.code(), trusted.out());
    write("specs/bundle.pem", server.pem() + MadeCertificates.ISSUING.pem());
    assertTrue(validate().out().contains("error trusted-certificate-not-authority"));
  }

  @Test
  void theAuthorityOfAthenzHasToBeOne() throws IOException {
    spec("athenz-sia", "", "");
    Path spec = directory.resolve("specs/spec.yaml");
    write(
        "specs/spec.yaml",
        Files.readString(spec).replaceFirst("(?m)^zts:\n", "zts:\n  ca_file: ca.pem\n"));
    write("specs/ca.pem", server.pem());
    assertTrue(validate().out().contains("error trusted-certificate-not-authority"));
    write("specs/ca.pem", MadeCertificates.ROOT.pem());
    assertEquals(0, validate().code());
  }

  @Test
  void generateRefusesWhatValidateDoesAndCopiesNothing() throws IOException {
    spec("ztrust-sso", "", PAIR);
    write("specs/tls/tls.crt", MadeCertificates.ended("sso.example.com").pem());
    assertEquals(1, generate().code());
    write("specs/tls/tls.crt", server.pem() + MadeCertificates.ISSUING.pem());
    write("specs/tls/tls.key", server.key());
    Call.Outcome outcome = generate();
    assertEquals(0, outcome.code(), outcome.out());
    try (Stream<Path> written = Files.walk(directory.resolve("out"))) {
      written
          .filter(Files::isRegularFile)
          .forEach(file -> assertFalse(text(file).contains("-----BEGIN"), file.toString()));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example of a product, with another certificate of the load balancer and more lines. */
  private void spec(String product, String certificate, String more) throws IOException {
    String example = Call.of("init", product, "--example").out();
    assertTrue(certificate.isEmpty() || example.contains("\ncertificate:\n" + REQUEST), example);
    write(
        "specs/spec.yaml",
        certificate.isEmpty() ? example + more : example.replace(REQUEST, certificate) + more);
  }

  private Call.Outcome validate(String... args) {
    return run("validate", args);
  }

  private Call.Outcome generate() {
    return run("generate", "--out", "out");
  }

  private Call.Outcome run(String command, String... args) {
    String[] all = new String[args.length + 2];
    all[0] = command;
    all[1] = "specs/spec.yaml";
    System.arraycopy(args, 0, all, 2, args.length);
    return Call.in(directory).run(all);
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }
}
