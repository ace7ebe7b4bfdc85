package dev.ecsmith.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs ecsmith inside the test, as the launcher would in a process of its own. */
final class Call {
  /**
   * What a shell sees.
   *
   * @param code the exit code as a number
   */
  record Outcome(int code, String out, String err) {}

  private final Path workingDirectory;
  private final Map<String, String> environment = new HashMap<>();
  private byte[] in = new byte[0];
  private boolean terminal;

  private Call(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  static Call in(Path workingDirectory) {
    return new Call(workingDirectory.toAbsolutePath());
  }

  /** Where no file matters. */
  static Outcome of(String... args) {
    return in(Path.of("")).run(args);
  }

  Call reading(String text) {
    this.in = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Call onTerminal() {
    this.terminal = true;
    return this;
  }

  Call with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitCode code =
        CommandRun.of(
            args,
            new Surroundings(
                new ByteArrayInputStream(in), out, err, workingDirectory, environment, terminal));
    return new Outcome(
        code.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
