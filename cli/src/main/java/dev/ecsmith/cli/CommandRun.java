package dev.ecsmith.cli;

import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.report.Palette;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** One call from its arguments to its exit code; every failure ends here. */
final class CommandRun {
  private final Surroundings surroundings;
  private Session session;

  private CommandRun(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.session = new Session(surroundings, SharedOptions.Choice.DEFAULT);
  }

  static ExitCode of(String[] args, Surroundings surroundings) {
    return new CommandRun(surroundings).guarded(Arrays.asList(args));
  }

  private ExitCode guarded(List<String> args) {
    try {
      ExitCode code = dispatch(commandFirst(args));
      session.flush();
      return code;
    } catch (CallException e) {
      return complaint(e.getMessage());
    } catch (IOException e) {
      return cutOff(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return ownFault(e, args.contains("--verbose"));
    }
  }

  private ExitCode dispatch(List<String> args) throws IOException {
    String first = args.isEmpty() ? "" : args.get(0);
    switch (first) {
      case "" -> {
        session.tell(Welcome.TEXT);
        return ExitCode.WRONG_CALL;
      }
      case "--version", "-V" -> {
        session.out().append("ecsmith ").append(Version.current()).append('\n');
        return ExitCode.CLEAN;
      }
      case "--help", "-h", "help" -> {
        return help(args.subList(1, args.size()));
      }
      default -> {
        if (first.startsWith("-")) {
          throw new CallException(
              Names.unknown(
                  "option", first, List.of("--help", "--version"), "See 'ecsmith --help'."));
        }
        return run(first, args.subList(1, args.size()));
      }
    }
  }

  private ExitCode help(List<String> args) throws IOException {
    if (args.isEmpty()) {
      return usage(CommandLines.ofAll());
    }
    String name = args.get(0);
    return usage(CommandLines.of(name, command(name)));
  }

  private ExitCode run(String name, List<String> args) throws IOException {
    Command command = command(name);
    CommandLine commandLine = CommandLines.of(name, command);
    ParseResult call = parsed(name, commandLine, args);
    session = new Session(surroundings, SharedOptions.read(call));
    return call.isUsageHelpRequested() ? usage(commandLine) : command.run(call, session);
  }

  private static Command command(String name) {
    return Commands.named(name)
        .orElseThrow(() -> new CallException(Names.unknown("command", name, Commands.NAMES)));
  }

  private static ParseResult parsed(String name, CommandLine commandLine, List<String> args) {
    try {
      return commandLine.parseArgs(args.toArray(String[]::new));
    } catch (UnmatchedArgumentException e) {
      throw new CallException(unmatched(e.getUnmatched().get(0), name, commandLine));
    } catch (MissingParameterException e) {
      throw new CallException(
          unknownOption(name, commandLine, args)
              .orElseGet(() -> e.getMessage() + ". " + seeHelp(name)));
    } catch (ParameterException e) {
      throw new CallException(e.getMessage() + ". " + seeHelp(name));
    }
  }

  /** Picocli misses an argument before it looks at a misspelt option. */
  private static Optional<String> unknownOption(
      String name, CommandLine commandLine, List<String> args) {
    return args.stream()
        .filter(argument -> argument.startsWith("--") && argument.length() > 2)
        .filter(
            argument ->
                !commandLine.getCommandSpec().optionsMap().containsKey(argument.split("=", 2)[0]))
        .findFirst()
        .map(argument -> unmatched(argument, name, commandLine));
  }

  private static String unmatched(String argument, String name, CommandLine commandLine) {
    if (!argument.startsWith("-")) {
      return Names.unknown("argument", argument, List.of(), seeHelp(name));
    }
    List<String> options = new ArrayList<>(commandLine.getCommandSpec().optionsMap().keySet());
    options.removeIf(option -> !option.startsWith("--"));
    return Names.unknown("option", argument.split("=", 2)[0], options, seeHelp(name));
  }

  private static String seeHelp(String name) {
    return "See 'ecsmith " + name + " --help'.";
  }

  private ExitCode usage(CommandLine commandLine) throws IOException {
    boolean colour = session.palette() == Palette.ANSI;
    session
        .out()
        .append(
            commandLine.getUsageMessage(
                colour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    return ExitCode.CLEAN;
  }

  /** Options of every command may stand before the command's name as well. */
  private static List<String> commandFirst(List<String> args) {
    int at = 0;
    while (at < args.size()) {
      String arg = args.get(at);
      if (arg.equals("--color")) {
        at += 2;
      } else if (arg.startsWith("--color=") || arg.equals("--quiet") || arg.equals("--verbose")) {
        at++;
      } else {
        break;
      }
    }
    if (at == 0 || at >= args.size()) {
      return args;
    }
    List<String> ordered = new ArrayList<>();
    ordered.add(args.get(at));
    ordered.addAll(args.subList(0, at));
    ordered.addAll(args.subList(at + 1, args.size()));
    return ordered;
  }

  private ExitCode complaint(String message) {
    session.complain(message);
    return flushed(ExitCode.WRONG_CALL);
  }

  private ExitCode ownFault(Throwable fault, boolean verbose) {
    session.complain(
        "A fault of ecsmith itself: "
            + InvisibleText.escape(fault.toString())
            + ". Report it where you got ecsmith from, with what the same call prints with"
            + " --verbose.");
    if (verbose) {
      session.complain(fault);
    }
    return flushed(ExitCode.OWN_FAULT);
  }

  /** What was said before a failure is still worth reading, if it can be written at all. */
  private ExitCode flushed(ExitCode code) {
    try {
      session.flush();
      return code;
    } catch (IOException e) {
      return cutOff(e);
    }
  }

  /** A reader that has seen enough, as {@code head} has, is no reason to complain. */
  private ExitCode cutOff(IOException fault) {
    if (!"Broken pipe".equals(fault.getMessage())) {
      session.complain("Can't write the output: " + fault.getMessage());
    }
    return ExitCode.WRONG_CALL;
  }
}
