package dev.ecsmith.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page that a rule's module ships beside it. */
final class RulePage {
  private RulePage() {}

  /**
   * @param id of a rule that exists
   * @return Markdown
   */
  static String text(String id) {
    try (InputStream in = RulePage.class.getResourceAsStream("/rules/" + id + ".md")) {
      if (in == null) {
        throw new IllegalStateException("The rule " + id + " has no page");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
