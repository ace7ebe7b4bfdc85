package dev.ecsmith.validator.report;

import dev.ecsmith.validator.finding.Severity;

/** Colours for a terminal, or none. */
public enum Palette {
  PLAIN,
  ANSI;

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String BOLD_RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String BLUE = "\u001b[1;34m";
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String CYAN = "\u001b[36m";

  public String strong(String text) {
    return wrapped(BOLD, text);
  }

  public String faint(String text) {
    return wrapped(FAINT, text);
  }

  public String accent(String text) {
    return wrapped(CYAN, text);
  }

  public String added(String text) {
    return wrapped(GREEN, text);
  }

  public String removed(String text) {
    return wrapped(RED, text);
  }

  public String severity(Severity severity, String text) {
    return wrapped(
        switch (severity) {
          case ERROR -> BOLD_RED;
          case WARNING -> YELLOW;
          case INFO -> BLUE;
        },
        text);
  }

  private String wrapped(String colour, String text) {
    return this == PLAIN ? text : colour + text + RESET;
  }
}
