package dev.ecsmith.validator.certificate;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.rule.FindingSink;

/**
 * Where a certificate or a key was found.
 *
 * @param range the line that begins it; the start of the file where it is no text
 * @param pointer its number among those of its kind in the file
 */
public record Origin(Document document, TextRange range, Pointer pointer) {
  /** Points a finding at it. */
  public void report(FindingSink findings, String message, String hint) {
    findings.add(document, range, pointer, message, hint);
  }
}
