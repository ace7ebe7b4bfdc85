package dev.ecsmith.cli;

import dev.ecsmith.validator.report.Palette;
import java.util.List;
import java.util.Map;

/** The values of {@code --color}. */
enum ColourChoice {
  AUTO,
  ALWAYS,
  NEVER;

  static final List<String> NAMES = List.of("auto", "always", "never");

  /**
   * @throws CallException for any other word
   */
  static ColourChoice named(String name) {
    return switch (name) {
      case "auto" -> AUTO;
      case "always" -> ALWAYS;
      case "never" -> NEVER;
      default -> throw new CallException(Names.unknown("value of --color", name, NAMES));
    };
  }

  /** {@code NO_COLOR} of any value but the empty one wins over a terminal, not over the caller. */
  Palette palette(boolean terminal, Map<String, String> environment) {
    boolean colour =
        switch (this) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
        };
    return colour ? Palette.ANSI : Palette.PLAIN;
  }
}
