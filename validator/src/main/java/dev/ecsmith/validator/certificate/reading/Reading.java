package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.certificate.CertificateFile;

/** What came of reading a file. */
public sealed interface Reading {
  /** It was read, with faults or without. */
  record Opened(CertificateFile file) implements Reading {}

  /**
   * Nobody can say what stands in it without the right password.
   *
   * @param reason a clause without a full stop
   */
  record Locked(String reason) implements Reading {}
}
