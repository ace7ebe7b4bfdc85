package dev.ecsmith.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The templates, found by their path below this package: {@code terraform/network.tf.ftl}. */
public final class TemplateCatalog {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*(\\.[a-z0-9]+)+");

  private TemplateCatalog() {}

  /**
   * The text of a template; empty where there is none of that name, or where the name isn't a
   * relative path in lower case.
   */
  public static Optional<String> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream resource = TemplateCatalog.class.getResourceAsStream(name)) {
      return resource == null
          ? Optional.empty()
          : Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Template " + name + " can't be read", e);
    }
  }
}
