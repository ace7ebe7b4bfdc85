package dev.ecsmith.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what it takes, and what it does. */
interface Command {
  /** What it is for, in one line without a full stop. */
  String summary();

  /** Calls that a user can copy, each with its explanation after {@code #}. */
  List<String> examples();

  /** Adds the options and parameters, other than those that every command has. */
  void describe(CommandSpec spec);

  /**
   * @throws CallException where the caller has to change something
   * @throws IOException where the output can't be written
   */
  ExitCode run(ParseResult call, Session session) throws IOException;
}
