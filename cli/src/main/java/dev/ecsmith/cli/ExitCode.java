package dev.ecsmith.cli;

/** What a run tells the shell; scripts and pipelines rely on the numbers. */
enum ExitCode {
  /** Nothing at or above the threshold was found, and everything was written. */
  CLEAN(0),
  /** There are findings at or above the threshold, or a difference with {@code --check}. */
  FINDINGS(1),
  /** The call or the configuration is wrong, or an input can't be read. */
  WRONG_CALL(2),
  /** A fault of ecsmith's own. */
  OWN_FAULT(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
