package dev.ecsmith.validator.finding;

import java.util.Locale;
import java.util.Optional;

/** How bad a finding is, worst first. */
public enum Severity {
  /** AWS, Terraform or the product refuses it or fails on it, or it exposes a secret. */
  ERROR,
  /** It works, but is a known cause of trouble. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The name in reports and on the command line: {@code error}, {@code warning}, {@code info}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Severity> named(String label) {
    for (Severity severity : values()) {
      if (severity.label().equals(label)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  public boolean atLeast(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}
