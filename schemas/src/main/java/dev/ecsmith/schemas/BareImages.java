package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * Images with neither a shell nor tools.
 *
 * @param lacks programs that they don't have
 */
public record BareImages(List<Named> images, List<String> lacks) {
  /**
   * Images known by their name.
   *
   * @param repository a part of its name
   * @param unlessTag a part of the tags that have a shell
   */
  public record Named(String repository, String unlessTag) {}

  public BareImages {
    images = List.copyOf(images);
    lacks = List.copyOf(lacks);
  }

  /** From the table that is shipped with ecsmith. */
  public static BareImages load() {
    Map<String, Object> table = JsonResource.object("reference/bare-images.json");
    return new BareImages(
        JsonResource.objects(table, "images").stream()
            .map(
                row ->
                    new Named(
                        JsonResource.string(row, "repository"),
                        JsonResource.string(row, "unless_tag")))
            .toList(),
        JsonResource.strings(table, "lacks"));
  }

  public boolean isBare(String repository, String tag) {
    return images.stream()
        .anyMatch(
            each -> repository.contains(each.repository()) && !tag.contains(each.unlessTag()));
  }
}
