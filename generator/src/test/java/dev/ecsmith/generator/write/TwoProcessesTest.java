package dev.ecsmith.generator.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.render.Rendering;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process can't show by itself: a lock is lost in other ways than it is refused. */
final class TwoProcessesTest {
  private static final Origin ORIGIN = new Origin("0.1.0", "ztrust-sso");
  private static final Rendering RENDERING = Rendering.of(Map.of("main.tf", "a\n"));

  @Test
  void anotherProcessIsKeptOutUntilTheFirstIsKilled(@TempDir Path target)
      throws IOException, InterruptedException {
    OutputDirectory output = OutputDirectory.at(target);
    Comparison comparison = output.compare(RENDERING, ORIGIN);
    Process first = hold(target);
    try {
      OutputException refused =
          assertThrows(OutputException.class, () -> output.write(comparison, false));
      assertTrue(
          refused.getMessage().startsWith("Another run of ecsmith is writing to "),
          refused.getMessage());
      assertTrue(Files.notExists(target.resolve("main.tf")));
    } finally {
      first.destroyForcibly().waitFor();
    }
    assertTrue(Files.exists(target.resolve(".ecsmith/lock")));
    output.recover();
    output.write(comparison, false);
    assertTrue(output.compare(RENDERING, ORIGIN).isClean());
    assertTrue(Files.notExists(target.resolve(".ecsmith/lock")));
  }

  /** A process that holds the lock until it is killed. */
  private static Process hold(Path target) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                target.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader();
    assertEquals("held", said.readLine());
    return process;
  }

  /** The first process. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      Path folder = Files.createDirectories(Path.of(arguments[0], ".ecsmith"));
      DirectoryLock.hold(
          folder.resolve("lock"),
          () -> {
            System.out.println("held");
            System.out.flush();
            System.in.read();
          });
    }
  }
}
