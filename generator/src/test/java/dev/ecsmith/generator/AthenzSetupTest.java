package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.outline.ExampleSpec;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script that registers a service in Athenz, with a stand-in for {@code zms-cli}. */
final class AthenzSetupTest {
  private static final String SCRIPT = "athenz/athenz-setup.sh";

  /** A ZMS that keeps its domain, accounts, services and templates in files of these names. */
  private static final String ZMS =
      """
      #!/bin/sh
      echo "$*" >> calls
      while [ "$1" != show-domain ] && [ "$1" != set-aws-account ] && [ "$1" != show-service ] \\
        && [ "$1" != add-service ] && [ "$1" != set-domain-template ]; do
        shift
      done
      refuse() { echo "*** $1"; exit 1; }
      case $1 in
        show-domain) [ -e domain ] || refuse 'unknown domain'; cat domain ;;
        set-aws-account) [ -e administrator ] || refuse forbidden; echo "account: $2" >> domain ;;
        show-service) [ -e "service-$2" ] || refuse 'no such service' ;;
        add-service) touch "service-$2" ;;
        set-domain-template) [ -e no-template ] && refuse 'no such template'; echo "$2 $3" > template ;;
      esac
      """;

  @TempDir Path directory;

  /** What the script wrote to both streams, and how it ended. */
  private record Ending(int code, String output) {}

  @BeforeEach
  void writesTheScriptAndTheStandIn() throws IOException {
    MissingTool.unless(Files.isExecutable(Path.of("/bin/sh")), "there is no sh here");
    SpecCheck.Understood understood =
        new SpecCheck(rule -> true)
            .check(YamlReader.read("spec.yaml", ExampleSpec.of("athenz-sia")))
            .understood()
            .orElseThrow();
    String script =
        new StackRenderer()
            .render(understood.product().blueprint(understood.spec()))
            .files()
            .get(SCRIPT);
    Files.writeString(directory.resolve("setup.sh"), script);
    Files.writeString(directory.resolve("zms-cli"), ZMS);
    assertTrue(directory.resolve("zms-cli").toFile().setExecutable(true));
  }

  private Ending run() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "setup.sh", "-key", "me key.pem", "-cert", "me.pem")
            .directory(directory.toFile())
            .redirectErrorStream(true);
    builder.environment().merge("PATH", directory + ":", (path, own) -> own + path);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return new Ending(process.exitValue(), output);
  }

  private void have(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
  }

  private String read(String name) throws IOException {
    return Files.readString(directory.resolve(name));
  }

  @Test
  void registersAccountServiceAndProvider() throws Exception {
    have("domain", "name: sports\n");
    have("administrator", "");
    Ending ending = run();
    assertEquals(0, ending.code(), ending.output());
    assertEquals("name: sports\naccount: 123456789012\n", read("domain"));
    assertTrue(Files.exists(directory.resolve("service-api")));
    assertEquals("aws_instance_launch_provider service=api\n", read("template"));
    assertTrue(
        read("calls")
            .startsWith(
                "-z https://zms.athenz.example.com:4443/zms/v1 -d sports -key me key.pem -cert"
                    + " me.pem show-domain\n"));
  }

  @Test
  void leavesWhatIsThereAsItIs() throws Exception {
    have("domain", "account: 123456789012\n");
    have("service-api", "");
    Ending ending = run();
    assertEquals(0, ending.code(), ending.output());
    assertFalse(read("calls").contains("set-aws-account"));
    assertFalse(read("calls").contains("add-service"));
    assertEquals("aws_instance_launch_provider service=api\n", read("template"));
  }

  @Test
  void takesNoLongerNumberForTheAccount() throws Exception {
    have("domain", "id: 91234567890121\n");
    have("administrator", "");
    assertEquals(0, run().code());
    assertTrue(read("calls").contains("set-aws-account 123456789012"));
  }

  @Test
  void tellsWhomToAskWhereAnAccountMayNotBeRegistered() throws Exception {
    have("domain", "name: sports\n");
    Ending ending = run();
    assertEquals(1, ending.code());
    assertTrue(
        ending
            .output()
            .endsWith(
                "  zms-cli -z https://zms.athenz.example.com:4443/zms/v1 -d sports set-aws-account"
                    + " 123456789012\n"),
        ending.output());
    assertFalse(Files.exists(directory.resolve("service-api")));
  }

  @Test
  void stopsWhereThereIsNoSuchDomain() throws Exception {
    Ending ending = run();
    assertEquals(1, ending.code());
    assertTrue(ending.output().contains("unknown domain"), ending.output());
    assertFalse(read("calls").contains("add-service"));
  }

  @Test
  void tellsOfTheUiWhereZmsHasNoTemplate() throws Exception {
    have("domain", "account: 123456789012\n");
    have("no-template", "");
    Ending ending = run();
    assertEquals(1, ending.code());
    assertTrue(ending.output().contains("Services, api, Providers"), ending.output());
  }
}
