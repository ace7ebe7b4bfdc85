package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that the proofs run and that may be missing. */
enum Tool {
  TERRAFORM("ECSMITH_TERRAFORM", "terraform"),
  AWS_CLI("ECSMITH_AWS_CLI", "aws"),

  /** Started as {@code PROGRAM PORT}, it answers as AWS at that port of 127.0.0.1. */
  LOCAL_AWS("ECSMITH_LOCAL_AWS", "local-aws");

  private static final String REQUIRED = "ECSMITH_REQUIRE_TOOLS";

  private final String variable;
  private final String program;

  Tool(String variable, String program) {
    this.variable = variable;
    this.program = program;
  }

  /** The program; the test ends here where there is none. */
  Path path() {
    return find().orElseGet(this::missing);
  }

  /** The test ends here where there is no local AWS API, or nothing to talk to it with. */
  static void requireAws() {
    AWS_CLI.path();
    if (LocalAws.running().isEmpty()) {
      LOCAL_AWS.path();
    }
  }

  private Optional<Path> find() {
    Optional<Path> named = setting(variable).map(Path::of).map(Path::toAbsolutePath);
    return (named.isPresent() ? named.stream() : onPath()).filter(Files::isExecutable).findFirst();
  }

  private Stream<Path> onPath() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program));
  }

  private Path missing() {
    String message =
        "Needs " + program + ": name the program in " + variable + ", or put it in the PATH.";
    return Boolean.parseBoolean(System.getenv(REQUIRED)) ? fail(message) : abort(message);
  }

  /** The value of an environment variable; an empty one counts as absent. */
  static Optional<String> setting(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
  }
}
