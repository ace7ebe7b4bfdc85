package dev.ecsmith.cli;

import dev.ecsmith.validator.report.ReportStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of every command. */
final class SharedOptions {
  /** What the caller chose. */
  record Choice(ColourChoice colour, ReportStyle.Detail detail) {
    static final Choice DEFAULT = new Choice(ColourChoice.AUTO, ReportStyle.Detail.NORMAL);
  }

  private SharedOptions() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
            OptionSpec.builder("--color")
                .type(String.class)
                .paramLabel("WHEN")
                .completionCandidates(ColourChoice.NAMES)
                .description("auto, always or never; auto honours NO_COLOR.")
                .build())
        .addOption(flag("--quiet", "Say nothing but the result."))
        .addOption(flag("--verbose", "Say more: what was skipped, why something failed."))
        .addOption(
            OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Print this text.")
                .build());
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /**
   * @throws CallException for a colour choice that there isn't
   */
  static Choice read(ParseResult call) {
    String colour = call.matchedOptionValue("--color", "auto");
    return new Choice(ColourChoice.named(colour), detail(call));
  }

  private static ReportStyle.Detail detail(ParseResult call) {
    if (call.hasMatchedOption("--verbose")) {
      return ReportStyle.Detail.VERBOSE;
    }
    return call.hasMatchedOption("--quiet") ? ReportStyle.Detail.QUIET : ReportStyle.Detail.NORMAL;
  }
}
