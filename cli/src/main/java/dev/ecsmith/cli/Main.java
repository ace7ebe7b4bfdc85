package dev.ecsmith.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** Starts ecsmith in this process; the one class that touches the process itself. */
public final class Main {
  /** Set by the launcher, which can ask the shell what Java can't tell before version 22. */
  private static final String TERMINAL = "ecsmith.terminal";

  private Main() {}

  public static void main(String[] args) {
    Surroundings surroundings =
        new Surroundings(
            System.in,
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            new FileOutputStream(FileDescriptor.err),
            Path.of("").toAbsolutePath(),
            System.getenv(),
            Boolean.getBoolean(TERMINAL));
    System.exit(CommandRun.of(args, surroundings).number());
  }
}
