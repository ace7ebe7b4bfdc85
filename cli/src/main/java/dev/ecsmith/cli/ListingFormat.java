package dev.ecsmith.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The values of {@code --format} where a command lists what ecsmith knows. */
enum ListingFormat {
  TEXT,
  JSON;

  private static final List<String> NAMES = List.of("text", "json");

  static OptionSpec option() {
    return option("text (the default) or json.");
  }

  /** The same where it is of use together with another option only. */
  static OptionSpec option(String description) {
    return OptionSpec.builder("--format")
        .type(String.class)
        .paramLabel("FORMAT")
        .completionCandidates(NAMES)
        .description(description)
        .build();
  }

  /**
   * @throws CallException for a format that there isn't
   */
  static ListingFormat read(ParseResult call) {
    String name = call.matchedOptionValue("--format", "text");
    return switch (name) {
      case "text" -> TEXT;
      case "json" -> JSON;
      default -> throw new CallException(Names.unknown("format", name, NAMES));
    };
  }
}
