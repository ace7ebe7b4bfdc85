package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.ScriptFolder.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts that are generated, with stand-ins for the programs that they call. */
final class ShellFilesTest {
  private static final String PASSWORD = "p'a\"s $s\\w`o`rd";

  @TempDir Path directory;

  private ScriptFolder folder;

  @BeforeEach
  void needsAShell() {
    MissingTool.unless(ScriptFolder.isOnPath("sh"), "there is no sh here");
    folder = new ScriptFolder(directory);
  }

  private String write(String path) throws IOException {
    return folder.write(path, RenderedSpec.ofCreated().files().get(path));
  }

  @Test
  void everyScriptIsWellFormed() throws Exception {
    Map<String, String> files = RenderedSpec.ofCreated().files();
    List<String> scripts = files.keySet().stream().filter(path -> path.endsWith(".sh")).toList();
    assertEquals(List.of("put-secret.sh", "rabbitmq/rabbitmq-setup.sh"), scripts);
    for (String script : scripts) {
      folder.assertSound(write(script));
    }
  }

  private Ending putSecret(String input, String... arguments) throws Exception {
    MissingTool.unless(ScriptFolder.isOnPath("jq"), "there is no jq here");
    folder.standIn(
        "aws",
        """
        printf '%s\\n' "$@" >> calls
        for argument in "$@"; do
          case $argument in file://*) cat "${argument#file://}" > sent ;; esac
        done
        """);
    List<String> command = new ArrayList<>(List.of("sh", write("put-secret.sh")));
    command.addAll(List.of(arguments));
    return folder.run(input, command.toArray(String[]::new));
  }

  @Test
  void aValueReachesTheSecretAndNothingElse() throws Exception {
    Ending ending =
        putSecret("ann\n" + PASSWORD + "\n", "us-east-1", "z/a", "username", "password");
    assertEquals(0, ending.code(), ending.output());
    assertEquals(
        "{\n  \"username\": \"ann\",\n  \"password\": \"p'a\\\"s $s\\\\w`o`rd\"\n}\n",
        folder.read("sent"));
    assertFalse(ending.output().contains(PASSWORD));
    assertFalse(folder.read("calls").contains(PASSWORD));
    assertTrue(folder.read("calls").contains("--secret-id\nz/a\n"));
    folder.assertNothingIsLeft();
  }

  @Test
  void aFileReachesTheSecretAsItIs() throws Exception {
    folder.write("server.pem", "-----BEGIN\nabc\n-----END\n");
    assertEquals(0, putSecret("", "us-east-1", "z/tls", "tls.crt=server.pem").code());
    assertEquals("{\n  \"tls.crt\": \"-----BEGIN\\nabc\\n-----END\\n\"\n}\n", folder.read("sent"));
    folder.assertNothingIsLeft();
  }

  @Test
  void anEmptyValueChangesNoSecret() throws Exception {
    Ending ending = putSecret("\n", "us-east-1", "z/a", "username");
    assertNotEquals(0, ending.code());
    assertTrue(ending.output().contains("The value of username is empty"), ending.output());
    assertFalse(folder.has("calls"));
    folder.assertNothingIsLeft();
  }

  @Test
  void withoutAKeyItSaysHowItIsCalled() throws Exception {
    Ending ending = putSecret("", "us-east-1", "z/a");
    assertEquals(2, ending.code());
    assertTrue(ending.output().startsWith("usage: "), ending.output());
  }

  private Ending setUpRabbitmq(String input) throws Exception {
    folder.standIn("rabbitmq-plugins", "echo \"plugins $*\" >> calls\n");
    folder.standIn(
        "rabbitmqctl",
        """
        echo "$*" >> calls
        case $* in
          '--silent list_vhosts') cat vhosts ;;
          '--silent list_users') cat users ;;
          add_vhost*) echo "$2" >> vhosts ;;
          add_user*) cat > password; printf '%s\\t[]\\n' "$2" >> users ;;
          delete_user*) grep -v "^$2" users > kept; mv kept users ;;
        esac
        """);
    return folder.run(input, "sh", write("rabbitmq/rabbitmq-setup.sh"));
  }

  @Test
  void rabbitmqIsPreparedOnceHoweverOftenItIsAskedFor() throws Exception {
    folder.write("vhosts", "/\n");
    folder.write("users", "guest\t[administrator]\n");
    assertEquals(new Ending(0, ""), setUpRabbitmq(PASSWORD));
    assertEquals(PASSWORD + "\n", folder.read("password"));
    assertFalse(folder.read("calls").contains(PASSWORD));
    assertEquals("/\nztrust\n", folder.read("vhosts"));
    assertEquals("ztrust\t[]\n", folder.read("users"));
    assertEquals(
        """
        plugins enable rabbitmq_mqtt
        --silent list_vhosts
        add_vhost ztrust
        --silent list_users
        add_user ztrust
        set_permissions -p ztrust ztrust .* .* .*
        set_topic_permissions -p ztrust ztrust amq.topic .* .*
        --silent list_users
        delete_user guest
        """,
        folder.read("calls"));

    Files.delete(directory.resolve("calls"));
    assertEquals(new Ending(0, ""), setUpRabbitmq(""));
    assertFalse(folder.read("calls").contains("add_"));
    assertFalse(folder.read("calls").contains("delete_"));
  }

  @Test
  void rabbitmqGetsNoUserWithoutAPassword() throws Exception {
    folder.write("vhosts", "ztrust\n");
    folder.write("users", "guest\t[administrator]\n");
    Ending ending = setUpRabbitmq("\n");
    assertEquals(1, ending.code());
    assertTrue(ending.output().contains("The password is empty"), ending.output());
    assertEquals("guest\t[administrator]\n", folder.read("users"));
  }
}
