package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.ScriptFolder.Ending;
import dev.ecsmith.generator.outline.ExampleSpec;
import dev.ecsmith.generator.render.Rendering;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.StringValues;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scripts and images of mutual TLS, with OpenSSL as the CA and as the load balancer, and with
 * stand-ins for the AWS CLI and Docker.
 */
final class MtlsScriptsTest {
  private static final Rendering CREATED = rendering(ExampleSpec.of("mtls-alb"));
  private static final Rendering EXTERNAL =
      rendering(
          ExampleSpec.of("mtls-alb")
              .replaceFirst(
                  "(?s)ca:\n.*?\n\n",
                  """
                  ca:
                    external:
                      bundle:
                        bucket: example-corp-trust
                        key: ca.pem
                  certificate:
                    existing:
                      arn: arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-1111-2222-3333-0123456789ab

                  """));
  private static final String CA_ARN =
      "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/0a1b2c3d-1111-2222-3333-0123456789ab";
  private static final String ISSUE = "scripts/issue-client-certificates.sh";
  private static final String REQUEST = "scripts/request-client-certificates.sh";
  private static final String BUILD = "scripts/build-images.sh";
  private static final String TEST = "scripts/test-mtls.sh";
  private static final String CHECK = "images/check.sh";

  /** A root that signs a CA that signs what is asked for, each extension as the template says. */
  private static final String PRIVATE_CA =
      """
      printf '%s\\n' "$@" >> calls
      for argument in "$@"; do
        case $argument in
          fileb://*) csr=${argument#fileb://} ;;
          file://*) sent=${argument#file://} ;;
          */client | arn:*:secret:*) secret=$argument ;;
        esac
      done
      case "$1 $2" in
        'acm-pca issue-certificate')
          rm -f waited
          openssl x509 -req -in "$csr" -CA issuing.crt -CAkey issuing.key -days 365 \\
            -copy_extensions copyall -extfile leaf.ext -out issued.crt 2> /dev/null
          echo "$4/certificate/1"
          ;;
        'acm-pca wait') touch waited ;;
        'acm-pca get-certificate')
          [ -e waited ] || { echo RequestInProgressException >&2; exit 254; }
          jq -n --rawfile leaf issued.crt --rawfile chain chain.crt \\
            '{Certificate: $leaf, CertificateChain: $chain}'
          ;;
        'secretsmanager put-secret-value')
          cp "$sent" "secret-$(echo "$secret" | tr / _)"
          echo arn
          ;;
      esac
      """;

  @TempDir Path directory;

  private ScriptFolder folder;

  private static Rendering rendering(String spec) {
    SpecCheck.Outcome outcome =
        new SpecCheck(rule -> true).check(YamlReader.read("spec.yaml", spec));
    assertEquals(List.of(), outcome.verdict().findings());
    SpecCheck.Understood understood = outcome.understood().orElseThrow();
    return new StackRenderer().render(understood.product().blueprint(understood.spec()));
  }

  @BeforeEach
  void needsTools() {
    for (String program : List.of("sh", "openssl", "jq", "curl")) {
      MissingTool.unless(ScriptFolder.isOnPath(program), "there is no " + program + " here");
    }
    folder = new ScriptFolder(directory);
  }

  private String write(Rendering rendering, String path) throws IOException {
    return folder.write(path, rendering.files().get(path));
  }

  private static List<String> scripts(Rendering rendering) {
    return rendering.files().keySet().stream().filter(path -> path.endsWith(".sh")).toList();
  }

  @Test
  void everyScriptIsSound() throws Exception {
    assertEquals(List.of(CHECK, "images/entrypoint.sh", BUILD, ISSUE, TEST), scripts(CREATED));
    assertEquals(
        List.of(CHECK, "images/entrypoint.sh", "put-secret.sh", BUILD, REQUEST, TEST),
        scripts(EXTERNAL));
    for (Rendering rendering : List.of(CREATED, EXTERNAL)) {
      for (String script : scripts(rendering)) {
        String file = write(rendering, script);
        folder.assertSound(file);
        assertEquals(new Ending(0, ""), folder.run("", "bash", "-n", file));
      }
    }
  }

  @Test
  void theCommandsOfABuildSpecificationAreSound() throws Exception {
    Document buildspec =
        YamlReader.read("buildspec.yml", CREATED.files().get("buildspec-nginx-service-1.yml"));
    List<String> commands =
        buildspec.root().stream()
            .flatMap(root -> StringValues.in(root).stream())
            .map(StringNode::value)
            .filter(text -> text.contains("docker push"))
            .toList();
    assertEquals(1, commands.size());
    folder.assertSound(folder.write("commands.sh", "#!/bin/sh\n" + commands.get(0)));
  }

  private void openssl(String command) throws Exception {
    Ending ending = folder.run("", ("openssl " + command).split(" "));
    assertEquals(0, ending.code(), ending.output());
  }

  /** Files {@code root}, {@code issuing} and {@code server}, each with {@code .crt} and key. */
  private void certificates() throws Exception {
    folder.write("ca.ext", "basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign\n");
    folder.write(
        "leaf.ext",
        """
        basicConstraints=CA:false
        keyUsage=critical,digitalSignature,keyEncipherment
        extendedKeyUsage=clientAuth
        subjectKeyIdentifier=hash
        authorityKeyIdentifier=keyid
        """);
    folder.write("server.ext", "subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\n");
    openssl("req -new -newkey rsa:2048 -nodes -subj /CN=root -keyout root.key -out root.csr");
    folder.write(
        "root.ext",
        """
        basicConstraints=critical,CA:true
        keyUsage=critical,keyCertSign
        subjectKeyIdentifier=hash
        """);
    openssl("x509 -req -in root.csr -signkey root.key -days 3650 -extfile root.ext -out root.crt");
    openssl("req -new -newkey rsa:2048 -nodes -subj /CN=issuing -keyout issuing.key -out i.csr");
    folder.write(
        "issuing.ext",
        """
        basicConstraints=critical,CA:true,pathlen:0
        keyUsage=critical,keyCertSign
        subjectKeyIdentifier=hash
        authorityKeyIdentifier=keyid
        """);
    openssl(
        "x509 -req -in i.csr -CA root.crt -CAkey root.key -days 1825 -extfile issuing.ext"
            + " -out issuing.crt");
    openssl("req -new -newkey rsa:2048 -nodes -subj /CN=s -keyout server.key -out s.csr");
    openssl(
        "x509 -req -in s.csr -CA issuing.crt -CAkey issuing.key -days 395 -extfile server.ext"
            + " -out server.crt");
    folder.write("chain.crt", folder.read("issuing.crt") + folder.read("root.crt"));
  }

  private Ending issue(String... services) throws Exception {
    certificates();
    folder.standIn("aws", PRIVATE_CA);
    folder.standIn("terraform", "echo " + CA_ARN + "\n");
    return folder.run(
        "",
        Stream.concat(Stream.of("sh", write(CREATED, ISSUE)), Stream.of(services))
            .toArray(String[]::new));
  }

  private String secret(String service, String key) throws Exception {
    Ending ending =
        folder.run("", "jq", "-j", ".\"" + key + "\"", "secret-ecs-mtls_" + service + "_client");
    assertEquals(0, ending.code(), ending.output());
    return ending.output();
  }

  /** What a container's entry point makes of a secret. */
  private void unpack(String service) throws Exception {
    for (String key : List.of("client.crt", "client.key", "ca.crt")) {
      folder.write("run/" + key, secret(service, key));
    }
  }

  @Test
  void everyServiceGetsACertificateThatClientsCanShow() throws Exception {
    Ending ending = issue();
    assertEquals(
        new Ending(
            0,
            """
            nginx-service-1 has a certificate for nginx-service-1.mtls.example.com, valid for 365 days.
            nginx-service-2 has a certificate for nginx-service-2.mtls.example.com, valid for 365 days.
            """),
        ending);
    unpack("nginx-service-1");
    assertEquals(
        folder.read("issued.crt").lines().count() + folder.read("issuing.crt").lines().count(),
        folder.read("run/client.crt").lines().count());
    assertEquals(folder.read("root.crt").strip(), folder.read("run/ca.crt").strip());
    openssl(
        "verify -x509_strict -purpose sslclient -CAfile run/ca.crt -untrusted run/client.crt"
            + " run/client.crt");
    String about =
        folder.run("", "openssl", "x509", "-in", "run/client.crt", "-noout", "-text").output();
    assertTrue(about.contains("Version: 3 (0x2)"), about);
    assertTrue(about.contains("Subject: CN = nginx-service-1.mtls.example.com\n"), about);
    assertTrue(about.contains("DNS:nginx-service-1.mtls.example.com"), about);
    assertTrue(about.contains("TLS Web Client Authentication"), about);
    assertTrue(about.contains("Public-Key: (2048 bit)"), about);
    assertEquals(
        folder.run("", "openssl", "x509", "-in", "run/client.crt", "-noout", "-pubkey"),
        folder.run("", "openssl", "pkey", "-in", "run/client.key", "-pubout"));
  }

  @Test
  void noKeyIsLeftOrTold() throws Exception {
    Ending ending = issue();
    assertFalse(ending.output().contains("PRIVATE KEY"));
    assertFalse(folder.read("calls").contains("PRIVATE KEY"));
    assertNotEquals(
        secret("nginx-service-1", "client.key"), secret("nginx-service-2", "client.key"));
    folder.assertNothingIsLeft();
  }

  @Test
  void theCaIsAskedAsItsTemplateAndFamilyWant() throws Exception {
    assertEquals(0, issue("nginx-service-2").code());
    String calls = folder.read("calls");
    assertTrue(
        calls.contains(
            "--template-arn\narn:aws:acm-pca:::template/EndEntityClientAuthCertificate/V1\n"),
        calls);
    assertTrue(calls.contains("--signing-algorithm\nSHA256WITHRSA\n"), calls);
    assertTrue(calls.contains("--validity\nValue=365,Type=DAYS\n"), calls);
    assertTrue(calls.contains("--certificate-authority-arn\n" + CA_ARN + "\n"), calls);
    assertTrue(folder.has("secret-ecs-mtls_nginx-service-2_client"));
    assertFalse(folder.has("secret-ecs-mtls_nginx-service-1_client"));
  }

  @Test
  void aCertificateThatDoesNotHoldReachesNoSecret() throws Exception {
    certificates();
    folder.standIn(
        "aws", PRIVATE_CA.replace("--rawfile chain chain.crt", "--rawfile chain server.crt"));
    folder.standIn("terraform", "echo " + CA_ARN + "\n");
    Ending ending = folder.run("", "sh", write(CREATED, ISSUE));
    assertNotEquals(0, ending.code());
    assertFalse(folder.read("calls").contains("put-secret-value"));
    folder.assertNothingIsLeft();
  }

  @Test
  void withoutACaNothingIsIssued() throws Exception {
    folder.standIn("aws", PRIVATE_CA);
    folder.standIn("terraform", "echo 'No outputs found' >&2; exit 1\n");
    Ending ending = folder.run("", "sh", write(CREATED, ISSUE));
    assertEquals(new Ending(1, "No outputs found\n"), ending);
    assertFalse(folder.has("calls"));
  }

  @Test
  void anExternalCaIsSentRequestsAndKeysStayAsTheyAre() throws Exception {
    String script = write(EXTERNAL, REQUEST);
    Ending first = folder.run("", "sh", script, "keys");
    assertEquals(0, first.code(), first.output());
    Path key = directory.resolve("keys/nginx-service-1.key");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    String request =
        folder
            .run("", "openssl", "req", "-in", "keys/nginx-service-1.csr", "-noout", "-text")
            .output();
    assertTrue(request.contains("CN = nginx-service-1.mtls.example.com"), request);
    assertTrue(request.contains("TLS Web Client Authentication"), request);

    String before = Files.readString(key);
    Ending second = folder.run("", "sh", script, "keys");
    assertEquals(0, second.code(), second.output());
    assertTrue(second.output().contains("is left as it is"), second.output());
    assertEquals(before, Files.readString(key));
  }

  @Test
  void theEntryPointHidesTheKeyFromWhatItStarts() throws Exception {
    String script =
        CREATED
            .files()
            .get("images/entrypoint.sh")
            .replace("exec /docker-entrypoint.sh", "exec " + directory.resolve("started"));
    folder.standIn("started", "echo \"$*\"; env | grep -c MTLS_CLIENT; umask\n");
    Ending ending =
        folder.run(
            "",
            "env",
            "MTLS_DIRECTORY=run",
            "MTLS_CLIENT_CERTIFICATE=a certificate",
            "MTLS_CLIENT_KEY=a key",
            "MTLS_CA_CERTIFICATE=a ca",
            "sh",
            folder.write("entrypoint.sh", script),
            "nginx",
            "-g",
            "daemon off;");
    assertEquals(new Ending(0, "nginx -g daemon off;\n0\n0022\n"), ending);
    assertEquals("a key\n", folder.read("run/client.key"));
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(directory.resolve("run/client.key"))));
  }

  /** OpenSSL as a load balancer that answers 200, and verifies clients if it is told to. */
  private final class Server implements AutoCloseable {
    private final int port;
    private final Process process;

    Server(String... verification) throws Exception {
      try (ServerSocket free = new ServerSocket(0)) {
        port = free.getLocalPort();
      }
      List<String> command =
          Stream.concat(
                  Stream.of(
                      "openssl",
                      "s_server",
                      "-accept",
                      "127.0.0.1:" + port,
                      "-cert",
                      "server.crt",
                      "-key",
                      "server.key",
                      "-cert_chain",
                      "chain.crt",
                      "-www",
                      "-quiet"),
                  Stream.of(verification))
              .toList();
      process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("server.log").toFile())
              .start();
      for (int i = 0; i < 100 && !answers(); i++) {
        Thread.sleep(50);
      }
    }

    private boolean answers() {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        return true;
      } catch (IOException e) {
        return false;
      }
    }

    String url() {
      return "https://localhost:" + port + "/";
    }

    @Override
    public void close() throws IOException {
      process.destroyForcibly().onExit().join();
    }
  }

  private Ending check(String... arguments) throws Exception {
    return folder.run(
        "",
        Stream.concat(
                Stream.of("env", "MTLS_DIRECTORY=run", "sh", write(CREATED, CHECK)),
                Stream.of(arguments))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-tls1_2", "-tls1_3"})
  void aLoadBalancerThatVerifiesClientsPasses(String version) throws Exception {
    issue("nginx-service-1");
    unpack("nginx-service-1");
    try (Server server =
        new Server("-Verify", "4", "-verify_return_error", "-CAfile", "chain.crt", version)) {
      assertEquals(
          new Ending(
              0,
              "mtls-check: passed: "
                  + server.url()
                  + " answers 200, and refuses who has no certificate\n"),
          check(server.url()));
    }
  }

  @Test
  void aLoadBalancerThatTakesEverybodyFails() throws Exception {
    issue("nginx-service-1");
    unpack("nginx-service-1");
    try (Server server = new Server()) {
      Ending ending = check(server.url());
      assertEquals(1, ending.code());
      assertTrue(ending.output().contains("answers without a client certificate"), ending.output());
    }
  }

  @Test
  void aLoadBalancerWithTheCertificateOfAnotherFails() throws Exception {
    issue("nginx-service-1");
    unpack("nginx-service-1");
    openssl(
        "req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -keyout run/o.key -out run/ca.crt");
    try (Server server = new Server("-Verify", "4", "-CAfile", "chain.crt")) {
      Ending ending = check(server.url());
      assertEquals(1, ending.code());
      assertTrue(ending.output().contains("does not answer"), ending.output());
    }
  }

  @Test
  void anotherAnswerThanTheExpectedOneFails() throws Exception {
    issue("nginx-service-1");
    unpack("nginx-service-1");
    try (Server server =
        new Server("-Verify", "4", "-verify_return_error", "-CAfile", "chain.crt")) {
      Ending ending = check(server.url(), "403");
      assertEquals(1, ending.code());
      assertTrue(ending.output().contains("answers 200"), ending.output());
    }
  }

  @Test
  void nobodyThereIsNoRefusal() throws Exception {
    issue("nginx-service-1");
    unpack("nginx-service-1");
    String url;
    try (Server server = new Server()) {
      url = server.url();
    }
    assertEquals(1, check(url).code());
  }

  private Ending testAll(String said) throws Exception {
    folder.standIn("session-manager-plugin", "");
    folder.standIn(
        "aws",
        """
        case "$2" in
          list-tasks) for argument in "$@"; do last=$argument; done; echo "arn:task" ;;
          execute-command)
            for argument in "$@"; do last=$argument; done
            echo "$last" >> commands
            echo 'The Session Manager plugin was installed successfully.'
            echo '%s'
            ;;
        esac
        """
            .formatted(said));
    return folder.run("", "sh", write(CREATED, TEST));
  }

  @Test
  void theTestCallsWhoMayBeCalledAndWhoMayNot() throws Exception {
    Ending ending = testAll("mtls-check: passed: as expected");
    assertEquals(0, ending.code(), ending.output());
    assertEquals(
        """
        mtls-check https://nginx-service-1.mtls.example.com:8080/ 403
        mtls-check https://nginx-service-2.mtls.example.com:8090/ 200
        mtls-check https://nginx-service-1.mtls.example.com:8080/ 200
        mtls-check https://nginx-service-2.mtls.example.com:8090/ 403
        """,
        folder.read("commands"));
  }

  @Test
  void theTestFailsWithTheCheck() throws Exception {
    Ending ending = testAll("mtls-check: failed: it answers without a client certificate");
    assertEquals(1, ending.code());
    assertTrue(ending.output().contains("failed: nginx-service-1 at"), ending.output());
  }

  @Test
  void theTestSaysWhenNothingRuns() throws Exception {
    folder.standIn("session-manager-plugin", "");
    folder.standIn("aws", "echo None\n");
    Ending ending = folder.run("", "sh", write(CREATED, TEST));
    assertEquals(1, ending.code());
    assertTrue(ending.output().contains("nginx-service-1 runs no task."), ending.output());
  }

  private Ending build(String describesImages, String... services) throws Exception {
    folder.standIn(
        "aws",
        """
        case "$2" in
          describe-images) %s ;;
          get-login-password) echo a-password ;;
        esac
        """
            .formatted(describesImages));
    folder.standIn(
        "docker", "echo \"docker $*\" >> commands\n[ \"$1\" != login ] || cat > password\n");
    return folder.run(
        "",
        Stream.concat(Stream.of("sh", write(CREATED, BUILD)), Stream.of(services))
            .toArray(String[]::new));
  }

  @Test
  void anImageIsPushedUnderTheTagOfTheTaskDefinition() throws Exception {
    Ending ending = build("exit 254", "nginx-service-2");
    assertEquals(0, ending.code(), ending.output());
    String registry = "123456789012.dkr.ecr.us-east-1.amazonaws.com";
    String image = registry + "/ecs-mtls/nginx-service-2:a1b2c3d";
    assertEquals(
        """
        docker login --username AWS --password-stdin REGISTRY
        docker build --platform linux/amd64 --file images/nginx-service-2/Dockerfile --tag IMAGE images
        docker push IMAGE
        """
            .replace("REGISTRY", registry)
            .replace("IMAGE", image),
        folder.read("commands"));
    assertEquals("a-password", folder.read("password"));
    assertFalse(ending.output().contains("a-password"));
    assertTrue(
        CREATED
            .files()
            .get("task-definitions/ecs-mtls-nginx-service-2.json")
            .contains("\"image\": \"" + image + "\""));
  }

  @Test
  void anImageThatIsThereIsNotBuiltAgain() throws Exception {
    Ending ending = build("exit 0");
    assertEquals(0, ending.code(), ending.output());
    assertFalse(folder.has("commands"));
    assertTrue(ending.output().contains("is there already"), ending.output());
  }

  /** The header holds the subject as RFC 2253 writes it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "CN=nginx-service-2.mtls.example.com; true",
        "CN=nginx-service-2.mtls.example.com,OU=Platform,O=Example Corp; true",
        "OU=Platform,CN=nginx-service-2.mtls.example.com; true",
        "CN=nginx-service-1.mtls.example.com; false",
        "CN=nginx-service-2xmtls.example.com; false",
        "CN=nginx-service-2.mtls.example.com.evil.example; false",
        "CN=evil,O=a\\,CN=nginx-service-2.mtls.example.com; false",
        "CN=nginx-service-2.mtls.example.com\\,evil; false",
        "OU=XCN=nginx-service-2.mtls.example.com; false",
      })
  void nginxLetsInWhoIsNamedAndNobodyElse(String subject, boolean letIn) {
    Matcher line =
        Pattern.compile("(?m)^  \"~(.+)\" \"nginx-service-2\\.mtls\\.example\\.com\";$")
            .matcher(CREATED.files().get("images/nginx-service-1/nginx.conf"));
    assertTrue(line.find());
    assertEquals(letIn, Pattern.compile(line.group(1)).matcher(subject).find());
  }

  @Test
  void noImageHoldsAKey() {
    for (String path :
        List.of("images/nginx-service-1/Dockerfile", "buildspec-nginx-service-1.yml")) {
      String text = CREATED.files().get(path);
      assertFalse(text.contains("client.key"), path);
      assertFalse(text.contains("s3 cp"), path);
    }
    assertEquals(
        Optional.of("FROM public.ecr.aws/nginx/nginx:1.28.0"),
        CREATED
            .files()
            .get("images/nginx-service-1/Dockerfile")
            .lines()
            .filter(line -> line.startsWith("FROM"))
            .findFirst());
  }
}
