package dev.ecsmith.cli;

import dev.ecsmith.generator.write.GeneratedStack;
import dev.ecsmith.generator.write.OutputException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Finds the generated stack that a plan is of. */
final class StackFolder {
  private static final String OPTION = "--stack";

  private StackFolder() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(OPTION)
            .type(String.class)
            .paramLabel("DIR")
            .description(
                "Where 'ecsmith generate' wrote the stack; by default, where the plan lies or, "
                    + "for stdin, here.")
            .build());
  }

  /**
   * Nothing where the plan is none of a generated stack.
   *
   * @param plan as the caller named it
   * @throws CallException where a folder that the caller named holds no generated stack, or its
   *     manifest can't be trusted
   */
  static Optional<GeneratedStack> of(String plan, ParseResult call, Session session) {
    try {
      if (call.hasMatchedOption(OPTION)) {
        String folder = call.matchedOptionValue(OPTION, "");
        return Optional.of(
            GeneratedStack.in(session.resolve(folder))
                .orElseThrow(
                    () ->
                        new CallException(
                            "'" + folder + "' holds nothing that 'ecsmith generate' wrote.")));
      }
      Path beside =
          plan.equals("-")
              ? session.directory()
              : session.resolve(plan).toAbsolutePath().getParent();
      return GeneratedStack.in(beside);
    } catch (OutputException e) {
      throw new CallException(e.getMessage());
    }
  }
}
