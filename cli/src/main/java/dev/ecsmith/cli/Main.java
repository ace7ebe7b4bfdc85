package dev.ecsmith.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;

/** Starts ecsmith in this process; the one class that touches the process itself. */
public final class Main {
  /** Set by the launcher, which can ask the shell what Java can't tell before version 22. */
  private static final String TERMINAL = "ecsmith.terminal";

  private static final String ERR_TERMINAL = "ecsmith.terminal.err";

  private Main() {}

  public static void main(String[] args) {
    Surroundings surroundings =
        new Surroundings(
            System.in,
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            new FileOutputStream(FileDescriptor.err),
            Path.of("").toAbsolutePath(),
            System.getenv(),
            Boolean.getBoolean(TERMINAL),
            Boolean.getBoolean(ERR_TERMINAL),
            Clock.systemUTC());
    System.exit(CommandRun.of(args, surroundings).number());
  }
}
