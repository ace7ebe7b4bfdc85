package dev.ecsmith.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
  private boolean errTerminal;
  private Clock clock = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

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

  /** With a person who watches stderr, and a clock that goes on at every look. */
  Call watched(Clock ticking) {
    this.errTerminal = true;
    this.clock = ticking;
    return this;
  }

  Call on(String day) {
    this.clock = Clock.fixed(Instant.parse(day + "T23:59:59Z"), ZoneOffset.UTC);
    return this;
  }

  Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitCode code =
        CommandRun.of(
            args,
            new Surroundings(
                new ByteArrayInputStream(in),
                out,
                err,
                workingDirectory,
                environment,
                terminal,
                errTerminal,
                clock));
    return new Outcome(
        code.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
