package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * What the name of an image says of the machine it was built for.
 *
 * @param windowsTagWords words in a tag that only images for Windows have
 */
public record ImagePlatforms(
    List<Architecture> architectures, List<String> windowsTagWords, String source) {
  /**
   * @param name as {@code runtimePlatform} has it
   * @param tagEndings the last part of a tag, behind a hyphen
   * @param namespaces what the repository begins with
   */
  public record Architecture(String name, List<String> tagEndings, List<String> namespaces) {
    public Architecture {
      tagEndings = List.copyOf(tagEndings);
      namespaces = List.copyOf(namespaces);
    }
  }

  public ImagePlatforms {
    architectures = List.copyOf(architectures);
    windowsTagWords = List.copyOf(windowsTagWords);
  }

  /** From the table that is shipped with ecsmith. */
  public static ImagePlatforms load() {
    Map<String, Object> table = JsonResource.object("reference/image-platforms.json");
    return new ImagePlatforms(
        JsonResource.objects(table, "architectures").stream()
            .map(
                row ->
                    new Architecture(
                        JsonResource.string(row, "name"),
                        JsonResource.strings(row, "tag_endings"),
                        JsonResource.strings(row, "namespaces")))
            .toList(),
        JsonResource.strings(table, "windows_tag_words"),
        JsonResource.string(table, "source"));
  }
}
