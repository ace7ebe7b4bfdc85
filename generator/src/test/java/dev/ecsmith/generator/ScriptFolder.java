package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder in which a generated script runs, with stand-ins for the programs that it calls.
 *
 * @param directory is the working directory, and comes first on the {@code PATH}
 */
record ScriptFolder(Path directory) {
  /** What a script wrote to both streams, and how it ended. */
  record Ending(int code, String output) {}

  static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  Ending run(String input, String... command) throws Exception {
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

  String write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  void standIn(String program, String script) throws IOException {
    assertTrue(Path.of(write(program, "#!/bin/sh\n" + script)).toFile().setExecutable(true));
  }

  String read(String path) throws IOException {
    return Files.readString(directory.resolve(path));
  }

  boolean has(String path) {
    return Files.exists(directory.resolve(path));
  }

  /** Scripts tidy up behind themselves. */
  void assertNothingIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(directory.resolve("tmp"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  /** A shell reads it, and shellcheck has nothing to say. */
  void assertSound(String script) throws Exception {
    assertEquals(new Ending(0, ""), run("", "sh", "-n", script));
    MissingTool.unless(isOnPath("shellcheck"), "there is no shellcheck here");
    assertEquals(new Ending(0, ""), run("", "shellcheck", script));
  }
}
