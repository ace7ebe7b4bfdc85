package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts that are generated, with stand-ins for the programs that they call. */
final class ShellFilesTest {
  private static final String PASSWORD = "p'a\"s $s\\w`o`rd";

  @TempDir Path directory;

  /** What a script wrote to both streams, and how it ended. */
  private record Ending(int code, String output) {}

  @BeforeEach
  void needsAShell() {
    MissingTool.unless(isOnPath("sh"), "there is no sh here");
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private Ending run(String input, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(directory.toFile());
    builder.environment().merge("PATH", directory + ":", (path, own) -> own + path);
    builder
        .environment()
        .put("TMPDIR", Files.createDirectories(directory.resolve("tmp")).toString());
    Process process = builder.start();
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      // The script ended without reading all of it.
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return new Ending(process.exitValue(), output);
  }

  private String write(String path) throws IOException {
    return write(path, RenderedSpec.ofCreated().files().get(path));
  }

  private String write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  private void standIn(String program, String script) throws IOException {
    assertTrue(Path.of(write(program, "#!/bin/sh\n" + script)).toFile().setExecutable(true));
  }

  private String read(String path) throws IOException {
    return Files.readString(directory.resolve(path));
  }

  @Test
  void everyScriptIsWellFormed() throws Exception {
    Map<String, String> files = RenderedSpec.ofCreated().files();
    List<String> scripts = files.keySet().stream().filter(path -> path.endsWith(".sh")).toList();
    assertEquals(List.of("put-secret.sh", "rabbitmq/rabbitmq-setup.sh"), scripts);
    for (String script : scripts) {
      assertEquals(new Ending(0, ""), run("", "sh", "-n", write(script)));
    }
  }

  private Ending putSecret(String input, String... arguments) throws Exception {
    MissingTool.unless(isOnPath("jq"), "there is no jq here");
    standIn(
        "aws",
        """
        printf '%s\\n' "$@" >> calls
        for argument in "$@"; do
          case $argument in file://*) cat "${argument#file://}" > sent ;; esac
        done
        """);
    List<String> command = new ArrayList<>(List.of("sh", write("put-secret.sh")));
    command.addAll(List.of(arguments));
    return run(input, command.toArray(String[]::new));
  }

  private void assertNothingIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(directory.resolve("tmp"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aValueReachesTheSecretAndNothingElse() throws Exception {
    Ending ending =
        putSecret("ann\n" + PASSWORD + "\n", "us-east-1", "z/a", "username", "password");
    assertEquals(0, ending.code(), ending.output());
    assertEquals(
        "{\n  \"username\": \"ann\",\n  \"password\": \"p'a\\\"s $s\\\\w`o`rd\"\n}\n",
        read("sent"));
    assertFalse(ending.output().contains(PASSWORD));
    assertFalse(read("calls").contains(PASSWORD));
    assertTrue(read("calls").contains("--secret-id\nz/a\n"));
    assertNothingIsLeft();
  }

  @Test
  void aFileReachesTheSecretAsItIs() throws Exception {
    write("server.pem", "-----BEGIN\nabc\n-----END\n");
    assertEquals(0, putSecret("", "us-east-1", "z/tls", "tls.crt=server.pem").code());
    assertEquals("{\n  \"tls.crt\": \"-----BEGIN\\nabc\\n-----END\\n\"\n}\n", read("sent"));
    assertNothingIsLeft();
  }

  @Test
  void anEmptyValueChangesNoSecret() throws Exception {
    Ending ending = putSecret("\n", "us-east-1", "z/a", "username");
    assertNotEquals(0, ending.code());
    assertTrue(ending.output().contains("The value of username is empty"), ending.output());
    assertFalse(Files.exists(directory.resolve("calls")));
    assertNothingIsLeft();
  }

  @Test
  void withoutAKeyItSaysHowItIsCalled() throws Exception {
    Ending ending = putSecret("", "us-east-1", "z/a");
    assertEquals(2, ending.code());
    assertTrue(ending.output().startsWith("usage: "), ending.output());
  }

  private Ending setUpRabbitmq(String input) throws Exception {
    standIn("rabbitmq-plugins", "echo \"plugins $*\" >> calls\n");
    standIn(
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
    return run(input, "sh", write("rabbitmq/rabbitmq-setup.sh"));
  }

  @Test
  void rabbitmqIsPreparedOnceHoweverOftenItIsAskedFor() throws Exception {
    write("vhosts", "/\n");
    write("users", "guest\t[administrator]\n");
    assertEquals(new Ending(0, ""), setUpRabbitmq(PASSWORD));
    assertEquals(PASSWORD + "\n", read("password"));
    assertFalse(read("calls").contains(PASSWORD));
    assertEquals("/\nztrust\n", read("vhosts"));
    assertEquals("ztrust\t[]\n", read("users"));
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
        read("calls"));

    Files.delete(directory.resolve("calls"));
    assertEquals(new Ending(0, ""), setUpRabbitmq(""));
    assertFalse(read("calls").contains("add_"));
    assertFalse(read("calls").contains("delete_"));
  }

  @Test
  void rabbitmqGetsNoUserWithoutAPassword() throws Exception {
    write("vhosts", "ztrust\n");
    write("users", "guest\t[administrator]\n");
    Ending ending = setUpRabbitmq("\n");
    assertEquals(1, ending.code());
    assertTrue(ending.output().contains("The password is empty"), ending.output());
    assertEquals("guest\t[administrator]\n", read("users"));
  }
}
