package dev.ecsmith.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What the process gives to a run. Streams carry UTF-8 whatever the platform's encoding.
 *
 * @param workingDirectory absolute; relative paths in arguments start here
 * @param environment the variables of the process
 * @param terminal whether {@code out} is shown to a person as it is written
 * @param errTerminal whether {@code err} is
 * @param clock tells the day of the run
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Path workingDirectory,
    Map<String, String> environment,
    boolean terminal,
    boolean errTerminal,
    Clock clock) {
  Surroundings {
    environment = Map.copyOf(environment);
  }
}
