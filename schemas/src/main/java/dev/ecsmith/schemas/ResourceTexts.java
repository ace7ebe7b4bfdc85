package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts that AWS takes for resources, where Terraform takes others too.
 *
 * @param names of the resources
 * @param descriptions of the resources and of what stands in them
 */
public record ResourceTexts(List<Allowed> names, List<Allowed> descriptions) {
  /**
   * What an attribute can hold.
   *
   * @param type of the resource, in Terraform's words
   * @param path names of the blocks on the way, and of the attribute
   * @param pattern of the whole text
   * @param allowed the same in words
   */
  public record Allowed(String type, List<String> path, Pattern pattern, String allowed) {
    public Allowed {
      path = List.copyOf(path);
    }

    public boolean takes(String text) {
      return pattern.matcher(text).matches();
    }
  }

  public ResourceTexts {
    names = List.copyOf(names);
    descriptions = List.copyOf(descriptions);
  }

  /** From the table that is shipped with ecsmith. */
  public static ResourceTexts load() {
    Map<String, Object> table = JsonResource.object("reference/resource-texts.json");
    return new ResourceTexts(rows(table, "names"), rows(table, "descriptions"));
  }

  private static List<Allowed> rows(Map<String, Object> table, String key) {
    return JsonResource.objects(table, key).stream()
        .map(
            row ->
                new Allowed(
                    JsonResource.string(row, "type"),
                    List.of(JsonResource.string(row, "attribute").split("/")),
                    Pattern.compile(JsonResource.string(row, "pattern")),
                    JsonResource.string(row, "allowed")))
        .toList();
  }
}
