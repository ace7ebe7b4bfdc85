package dev.ecsmith.validator.yaml;

import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.document.TextRange;
import java.util.Optional;

/**
 * Why the parser stopped.
 *
 * @param mended the text without this fault, every other character at its place; empty where it
 *     isn't beyond doubt what was meant
 */
record StopCause(SyntaxFault fault, Optional<String> mended) {
  static StopCause of(TextRange range, String message, String hint) {
    return new StopCause(new SyntaxFault(range, message, hint), Optional.empty());
  }

  StopCause mendedBy(String text) {
    return new StopCause(fault, Optional.of(text));
  }
}
