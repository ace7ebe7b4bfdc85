package dev.ecsmith.cli;

import dev.ecsmith.validator.report.Palette;
import dev.ecsmith.validator.report.ReportStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** One run of one command: its streams, and how much it shall say. */
final class Session {
  private final Surroundings surroundings;
  private final SharedOptions.Choice choice;
  private final Writer out;
  private final PrintWriter err;

  Session(Surroundings surroundings, SharedOptions.Choice choice) {
    this.surroundings = surroundings;
    this.choice = choice;
    this.out = new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8);
    this.err =
        new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true);
  }

  /** For what the command was called for. It is flushed when the command ends. */
  Writer out() {
    return out;
  }

  /** For what goes to {@link #out} where that has another use already. */
  Writer aside() {
    return err;
  }

  InputStream in() {
    return surroundings.in();
  }

  /** An argument as a path: as it is where absolute, else below the working directory. */
  Path resolve(String argument) {
    return surroundings.workingDirectory().resolve(argument);
  }

  Clock clock() {
    return surroundings.clock();
  }

  /** Where relative paths start; absolute. */
  Path directory() {
    return surroundings.workingDirectory();
  }

  /** Whether {@link #out} is shown to a person as it is written. */
  boolean terminal() {
    return surroundings.terminal();
  }

  /** A variable of the process; empty where it isn't set. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(surroundings.environment().get(name));
  }

  /** For text on {@link #out}. */
  Palette palette() {
    return choice.colour().palette(surroundings.terminal(), surroundings.environment());
  }

  ReportStyle.Detail detail() {
    return choice.detail();
  }

  boolean verbose() {
    return choice.detail() == ReportStyle.Detail.VERBOSE;
  }

  /** Says what the caller has to change. */
  void complain(String message) {
    err.println("ecsmith: " + message);
  }

  /** Says what was done, unless the caller wants quiet. */
  void tell(String message) {
    if (choice.detail() != ReportStyle.Detail.QUIET) {
      err.println(message);
    }
  }

  /** Whether a person watches stderr, and wants to hear more than the result. */
  boolean watched() {
    return surroundings.errTerminal() && choice.detail() != ReportStyle.Detail.QUIET;
  }

  /**
   * Writes over the line on which the cursor stands.
   *
   * @param width of what was written there before
   */
  void overwrite(String line, int width) {
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    if (line.isEmpty()) {
      err.print("\r");
    }
    err.flush();
  }

  void complain(Throwable fault) {
    fault.printStackTrace(err);
  }

  void flush() throws IOException {
    out.flush();
    err.flush();
  }
}
