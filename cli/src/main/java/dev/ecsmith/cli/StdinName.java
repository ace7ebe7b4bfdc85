package dev.ecsmith.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that names what has no name. */
final class StdinName {
  private StdinName() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--stdin-filename")
            .type(String.class)
            .paramLabel("NAME")
            .description("What reports call stdin.")
            .build());
  }

  static String read(ParseResult call) {
    return call.matchedOptionValue("--stdin-filename", "<stdin>");
  }
}
