package dev.ecsmith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Describes commands to picocli: one alone for a call, all of them for help and completion. */
final class CommandLines {
  private static final Map<String, String> EXIT_CODES =
      new TreeMap<>(
          Map.of(
              "0", "nothing found at or above the threshold; everything was written",
              "1", "findings; with --check, a difference",
              "2", "the call is wrong, or an input can't be read",
              "3", "a fault of ecsmith's own"));

  private CommandLines() {}

  /** Enough to parse a call of one command and to print its help. */
  static CommandLine of(String name, Command command) {
    return tuned(new CommandLine(spec("ecsmith " + name, command)));
  }

  /** The whole tree. */
  static CommandLine ofAll() {
    CommandSpec root = CommandSpec.create().name("ecsmith");
    root.addOption(
        OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description("Print this text.")
            .build());
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .type(boolean.class)
            .versionHelp(true)
            .description("Print the version.")
            .build());
    for (String name : Commands.NAMES) {
      Command command = Commands.named(name).orElseThrow();
      root.addSubcommand(name, new CommandLine(spec(name, command)));
    }
    root.usageMessage()
        .header(
            "Terraform and ECS task definitions for self-hosted identity products,",
            "generated, checked and linted.",
            "")
        .customSynopsis("ecsmith COMMAND [OPTIONS]")
        .commandListHeading("%nCommands:%n")
        .optionListHeading("%nOptions:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(EXIT_CODES)
        .footer("", "ecsmith COMMAND --help tells more about a command.");
    return tuned(new CommandLine(root));
  }

  private static CommandSpec spec(String name, Command command) {
    CommandSpec spec = CommandSpec.create().name(name);
    command.describe(spec);
    SharedOptions.describe(spec);
    List<String> footer = new ArrayList<>();
    footer.add("");
    footer.add("Examples:");
    for (String example : command.examples()) {
      footer.add("  " + example);
    }
    spec.usageMessage()
        .header(command.summary() + ".", "")
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(EXIT_CODES)
        .footer(footer.toArray(String[]::new));
    return spec;
  }

  /** A later option wins over an earlier one, and no argument is read as the name of a file. */
  private static CommandLine tuned(CommandLine commandLine) {
    return commandLine
        .setOverwrittenOptionsAllowed(true)
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setUsageHelpWidth(88);
  }
}
