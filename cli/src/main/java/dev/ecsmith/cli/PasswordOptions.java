package dev.ecsmith.cli;

import dev.ecsmith.validator.certificate.reading.Password;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Where a password comes from. Never from the command line: every user of the machine can read
 * that.
 */
final class PasswordOptions {
  private static final String FILE = "--password-file";
  private static final String VARIABLE = "--password-env";

  static final String HINT = "Give it with " + FILE + " or " + VARIABLE + ".";

  private PasswordOptions() {}

  static void describe(CommandSpec spec) {
    spec.addOption(option(FILE, "PATH", "Its first line opens PKCS#12 and encrypted keys."))
        .addOption(option(VARIABLE, "NAME", "The environment variable that does."));
  }

  private static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /**
   * @throws CallException for both at once, and where the place holds none
   */
  static Optional<Password> read(ParseResult call, Session session) {
    boolean inFile = call.hasMatchedOption(FILE);
    boolean inVariable = call.hasMatchedOption(VARIABLE);
    if (inFile && inVariable) {
      throw new CallException(FILE + " and " + VARIABLE + " exclude each other.");
    }
    if (inFile) {
      String name = call.matchedOptionValue(FILE, "");
      String text = TextInput.read(session.resolve(name), name);
      return Optional.of(new Password(text.lines().findFirst().orElse("")));
    }
    if (inVariable) {
      String name = call.matchedOptionValue(VARIABLE, "");
      return Optional.of(
          session
              .variable(name)
              .map(Password::new)
              .orElseThrow(
                  () ->
                      new CallException(
                          "The environment variable '"
                              + name
                              + "' of "
                              + VARIABLE
                              + " is not set.")));
    }
    return Optional.empty();
  }
}
