package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.ScriptFolder.Ending;
import dev.ecsmith.generator.outline.ExampleSpec;
import dev.ecsmith.generator.render.Rendering;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of Keeper Automator, with stand-ins for the AWS CLI and for Keeper Commander. */
final class KeeperScriptsTest {
  private static final Rendering RENDERING = rendering();

  @TempDir Path directory;

  private ScriptFolder folder;

  private static Rendering rendering() {
    SpecCheck.Understood understood =
        new SpecCheck(rule -> true)
            .check(YamlReader.read("spec.yaml", ExampleSpec.of("keeper-automator")))
            .understood()
            .orElseThrow();
    return new StackRenderer().render(understood.product().blueprint(understood.spec()));
  }

  @BeforeEach
  void needsAShell() {
    MissingTool.unless(ScriptFolder.isOnPath("sh"), "there is no sh here");
    folder = new ScriptFolder(directory);
  }

  private String write(String path) throws IOException {
    return folder.write(path, RENDERING.files().get(path));
  }

  @Test
  void everyScriptIsSound() throws Exception {
    List<String> scripts =
        RENDERING.files().keySet().stream().filter(path -> path.endsWith(".sh")).toList();
    assertEquals(List.of("check-key.sh", "commander/scale.sh", "generate-key.sh"), scripts);
    for (String script : scripts) {
      folder.assertSound(write(script));
    }
  }

  /** The secret is the file {@code secret}, or empty where there is none. */
  private Ending withSecret(String script) throws Exception {
    MissingTool.unless(ScriptFolder.isOnPath("openssl"), "there is no openssl here");
    folder.standIn(
        "aws",
        """
        echo "$*" >> calls
        case $* in
          *describe-secret*) if [ -e secret ]; then echo '{}'; else echo null; fi ;;
          *get-secret-value*) cat secret; echo ;;
          *put-secret-value*)
            for argument in "$@"; do
              case $argument in file://*) cat "${argument#file://}" > secret ;; esac
            done
            echo arn
            ;;
        esac
        """);
    return folder.run("", "sh", write(script));
  }

  @Test
  void theKeyReachesTheSecretAndNothingElse() throws Exception {
    Ending ending = withSecret("generate-key.sh");
    assertEquals(new Ending(0, "arn\n"), ending);
    String key = folder.read("secret");
    assertEquals(32, Base64.getDecoder().decode(key).length);
    assertEquals(32, Base64.getUrlDecoder().decode(key).length);
    assertFalse(folder.read("calls").contains(key));
    assertTrue(folder.read("calls").contains("--secret-id automator/config-key"));
    folder.assertNothingIsLeft();
  }

  @Test
  void aKeyThatIsThereStays() throws Exception {
    folder.write("secret", "before");
    Ending ending = withSecret("generate-key.sh");
    assertEquals(1, ending.code());
    assertTrue(ending.output().contains("has a value already"), ending.output());
    assertEquals("before", folder.read("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=",
        "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA",
        "-_3vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA",
        "+/3vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA="
      })
  void aKeyIsKnownInBothAlphabetsAndNotShown(String key) throws Exception {
    folder.write("secret", key);
    Ending ending = withSecret("check-key.sh");
    assertEquals(
        new Ending(0, "The secret automator/config-key holds a key of 32 bytes.\n"), ending);
    folder.assertNothingIsLeft();
  }

  @ParameterizedTest
  @CsvSource({
    "XXX (REPLACE THIS) XXX, holds no key",
    "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ, holds no key",
    "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCr, another length",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, one byte again and again",
  })
  void whatIsNoKeyIsToldAndNotShown(String value, String reason) throws Exception {
    folder.write("secret", value);
    Ending ending = withSecret("check-key.sh");
    assertEquals(1, ending.code());
    assertTrue(ending.output().contains(reason), ending.output());
    assertFalse(ending.output().contains(value), ending.output());
  }

  /**
   * The file {@code one} holds the addresses of the tasks that the rule of the listener reaches.
   */
  private Ending scale(int desired, String healthy, String commander) throws Exception {
    folder.write("one", "");
    folder.write("commander/initialize.txt", "automator view 'My Automator'\n");
    folder.standIn(
        "aws",
        """
        echo "$*" >> calls
        case $* in
          *' wait '*) ;;
          *describe-services*) echo %d ;;
          *describe-target-groups*TargetGroupArn*) echo arn:all ;;
          *describe-target-groups*) echo known ;;
          *describe-target-health*) echo '%s' ;;
          *describe-listeners*) echo arn:listener ;;
          *create-target-group*) echo arn:one ;;
          *create-rule*) echo arn:rule ;;
          *deregister-targets*) address=${*##*Id=}; grep -v -x "${address%%%% *}" one > kept; mv kept one ;;
          *register-targets*) address=${*##*Id=}; echo "${address%%%% *}" >> one ;;
        esac
        """
            .formatted(desired, healthy));
    folder.standIn("keeper", "echo \"keeper $* -> $(tr '\\n' ' ' < one)\" >> calls\n" + commander);
    return folder.run("", "sh", write("commander/scale.sh"));
  }

  private List<String> calls(String part) throws IOException {
    return folder.read("calls").lines().filter(line -> line.contains(part)).toList();
  }

  private static final String INITIALIZED =
      "echo '   Enabled: Yes' >&2\necho '   Initialized: Yes' >&2\n";

  @Test
  void eachTaskIsInitializedWhileNoOtherCanBeReached() throws Exception {
    Ending ending = scale(3, "10.0.0.1\t10.0.0.2\t10.0.0.3", INITIALIZED);
    assertEquals(0, ending.code(), ending.output());
    String command = "keeper --server=US run-batch " + directory + "/commander/initialize.txt -> ";
    assertEquals(
        List.of(command + "10.0.0.1 ", command + "10.0.0.2 ", command + "10.0.0.3 "),
        calls("keeper "));
    assertEquals(1, calls("delete-rule --rule-arn arn:rule").size());
    assertEquals(1, calls("delete-target-group --target-group-arn arn:one").size());
    folder.assertNothingIsLeft();
  }

  @Test
  void aSingleTaskNeedsNoRule() throws Exception {
    assertEquals(0, scale(1, "10.0.0.1", INITIALIZED).code());
    assertEquals(1, calls("keeper ").size());
    assertEquals(List.of(), calls("create-"));
  }

  @Test
  void theRuleGoesEvenIfATaskIsNotInitialized() throws Exception {
    Ending ending = scale(2, "10.0.0.1\t10.0.0.2", "echo '   Initialized: No'\n");
    assertEquals(1, ending.code());
    assertTrue(ending.output().contains("the task at 10.0.0.1"), ending.output());
    assertEquals(1, calls("keeper ").size());
    assertEquals(1, calls("delete-rule").size());
    assertEquals(1, calls("delete-target-group").size());
    folder.assertNothingIsLeft();
  }

  @Test
  void nothingIsDoneBeforeAllTasksAreHealthy() throws Exception {
    Ending ending = scale(3, "10.0.0.1\t10.0.0.2", INITIALIZED);
    assertNotEquals(0, ending.code());
    assertTrue(ending.output().contains("2 of 3 tasks are healthy"), ending.output());
    assertEquals(List.of(), calls("keeper "));
  }
}
