package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script at the repository's root, in a checkout whose Maven and Java only pretend. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  private static final Path SCRIPT = Path.of("../ecsmith");
  private static final List<String> SOURCES =
      List.of("schemas", "validator", "templates", "generator", "cli");

  @TempDir private Path directory;
  private Path root;
  private Path home;

  @BeforeEach
  void checkout() throws IOException {
    root = directory.resolve("my checkout");
    home = directory.resolve("my jdk");
    for (String module : SOURCES) {
      source(root.resolve(module + "/pom.xml"));
      source(root.resolve(module + "/src/main/java/A.java"));
    }
    source(root.resolve("pom.xml"));
    executable(root.resolve("ecsmith"), Files.readString(SCRIPT));
    executable(
        root.resolve("mvnw"),
        """
        #!/bin/sh
        echo "$PWD" >>builds
        cat >>builds
        sleep 0.3
        mkdir -p cli/target/launcher
        : >cli/target/launcher/ecsmith.jar
        """);
    java("17");
    executable(home.resolve("bin/javac"), "#!/bin/sh\n");
  }

  @Test
  void theFirstCallBuildsAndTheSecondDoesNot() throws Exception {
    Call.Outcome first = launch("lint", "a b", "*");
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().endsWith("|lint|a b|*|\n"), first.out());
    assertEquals(1, first.err().lines().count(), first.err());
    Call.Outcome second = launch("lint", "a b", "*");
    assertEquals(new Call.Outcome(0, first.out(), ""), second);
    assertEquals(1, builds());
  }

  @Test
  void aNewerSourceIsBuiltAndATestIsNot() throws Exception {
    launch();
    touch(root.resolve("cli/src/test/java/ATest.java"));
    launch();
    assertEquals(1, builds());
    touch(root.resolve("generator/src/main/java/A.java"));
    launch();
    assertEquals(2, builds());
    launch();
    assertEquals(2, builds());
  }

  @Test
  void twoCallsAtOnceBuildOnce() throws Exception {
    List<Process> calls = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      calls.add(start(root.resolve("ecsmith"), directory, Map.of(), "rules"));
    }
    for (Process call : calls) {
      assertEquals(0, call.waitFor());
    }
    assertEquals(1, builds());
    assertFalse(Files.exists(root.resolve("target/launcher.lock")));
  }

  @Test
  void theLockOfARunThatIsGoneIsVoid() throws Exception {
    Path lock = Files.createDirectories(root.resolve("target/launcher.lock"));
    Files.writeString(lock.resolve("owner"), "99999999\n");
    assertEquals(0, launch().code());
    assertEquals(1, builds());
  }

  @Test
  void aLinkFromElsewhereFindsItsCheckout() throws Exception {
    Path bin = Files.createDirectories(directory.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("first"), Path.of("../my checkout/ecsmith"));
    Files.createSymbolicLink(bin.resolve("ecsmith"), bin.resolve("first"));
    Call.Outcome outcome = outcome(start(bin.resolve("ecsmith"), bin, Map.of(), "rules"));
    assertEquals(0, outcome.code(), outcome.err());
    assertEquals(1, builds());
  }

  @Test
  void theProgramRunsWhereTheCallerIsAndReadsWhatTheCallerPipes() throws Exception {
    Process process = start(root.resolve("ecsmith"), home, Map.of(), "stdin");
    process.getOutputStream().write("piped\n".getBytes(StandardCharsets.UTF_8));
    Call.Outcome outcome = outcome(process);
    assertTrue(outcome.out().startsWith(home + "\npiped\n"), outcome.out());
    assertEquals(1, builds());
  }

  @Test
  void aFailedBuildShowsItsOutputAndIsTriedAgain() throws Exception {
    executable(root.resolve("mvnw"), "#!/bin/sh\necho broken source\nexit 1\n");
    Call.Outcome outcome = launch("rules");
    assertEquals(3, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("broken source\n"), outcome.err());
    assertEquals(3, launch("rules").code());
    assertFalse(Files.exists(root.resolve("target/launcher.lock")));
  }

  @Test
  void anOldJavaIsRefusedBeforeAnythingIsBuilt() throws Exception {
    for (String version : List.of("1.8", "11", "16")) {
      java(version);
      Call.Outcome outcome = launch("rules");
      assertEquals(2, outcome.code());
      assertTrue(
          outcome.err().contains("is Java " + version + "; ecsmith needs 17 or newer"),
          outcome.err());
    }
    assertFalse(Files.exists(root.resolve("builds")));
  }

  @Test
  void aRuntimeWithoutCompilerIsRefused() throws Exception {
    Files.delete(home.resolve("bin/javac"));
    Call.Outcome outcome = launch("rules");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("runtime without a compiler"), outcome.err());
  }

  @Test
  void aJavaHomeWithoutJavaIsRefused() throws Exception {
    Call.Outcome outcome =
        outcome(
            start(root.resolve("ecsmith"), directory, Map.of("JAVA_HOME", "/no where"), "rules"));
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("JAVA_HOME is '/no where'"), outcome.err());
  }

  private int builds() throws IOException {
    List<String> lines = Files.readAllLines(root.resolve("builds"));
    assertTrue(lines.stream().allMatch(root.toString()::equals), lines.toString());
    return lines.size();
  }

  private Call.Outcome launch(String... args) throws Exception {
    return outcome(start(root.resolve("ecsmith"), directory, Map.of(), args));
  }

  private Process start(
      Path script, Path workingDirectory, Map<String, String> environment, String... args)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
    builder.environment().put("JAVA_HOME", home.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Call.Outcome outcome(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Call.Outcome(process.waitFor(), out, err);
  }

  /** Prints where it runs, what it reads when asked to, and its arguments between bars. */
  private void java(String version) throws IOException {
    executable(
        home.resolve("bin/java"),
        """
        #!/bin/sh
        if [ "$1" = -XshowSettings:properties ]; then
          echo "    java.home = %s" >&2
          echo "    java.specification.version = %s" >&2
          exit 0
        fi
        pwd
        for last; do :; done
        [ "$last" = stdin ] && cat
        while [ "$1" != -jar ]; do shift; done
        shift 2
        printf '|'
        for arg; do printf '%%s|' "$arg"; done
        echo
        """
            .formatted(home, version));
  }

  private static void source(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  private static void touch(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "changed");
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
