package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A program that the proofs run and that may be missing. */
enum Tool {
  TERRAFORM("ECSMITH_TERRAFORM", "terraform"),
  AWS_CLI("ECSMITH_AWS_CLI", "aws"),

  /** Started as {@code PROGRAM PORT}, it answers as AWS at that port of 127.0.0.1. */
  LOCAL_AWS("ECSMITH_LOCAL_AWS", "local-aws");

  private static final String REQUIRED = "ECSMITH_REQUIRE_TOOLS";

  /** Reasons that somebody who looks at the build has seen. */
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

  private final String variable;
  private final String program;

  Tool(String variable, String program) {
    this.variable = variable;
    this.program = program;
  }

  /** The program; the test ends here where there is none. */
  Path path() {
    Optional<Path> found = find();
    require(
        found.isPresent(),
        "Needs " + program + ": name the program in " + variable + ", or put it in the PATH.");
    return found.orElseThrow();
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

  /** Ends the test unless something is there: it is skipped, or fails where tools are required. */
  static void require(boolean present, String reason) {
    if (!present) {
      if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
        fail(reason);
      }
      if (TOLD.add(reason)) {
        System.err.println("Skipped: " + reason);
      }
      abort(reason);
    }
  }

  /** The value of an environment variable; an empty one counts as absent. */
  static Optional<String> setting(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
  }
}
