package dev.ecsmith.generator.stack;

import java.util.Map;

/**
 * What a stack is called and where it stands.
 *
 * @param product identifier of the product, for tags
 * @param title the product's name as people write it
 * @param name prefix of the names of all resources
 * @param disposable whether it may be destroyed without a trace
 * @param tags beside those that every stack has
 */
public record Identity(
    String product,
    String title,
    String name,
    Location location,
    boolean disposable,
    Map<String, String> tags) {
  public Identity {
    tags = Map.copyOf(tags);
  }
}
