package dev.ecsmith.generator.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A complete spec of a product, of which no rule has anything to say. */
public final class ExampleSpec {
  private ExampleSpec() {}

  /**
   * The example's text.
   *
   * @param product identifier
   * @throws IllegalArgumentException if there is no such product
   */
  public static String of(String product) {
    try (InputStream in = ExampleSpec.class.getResourceAsStream(product + ".yaml")) {
      if (in == null) {
        throw new IllegalArgumentException("No example of " + product);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
