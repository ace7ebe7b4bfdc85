package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Values of the samples in AWS's documentation that look real. */
public record SampleValues(List<Kind> kinds) {
  /**
   * @param label for people, with its article
   * @param key whose values are meant; empty for any
   * @param pattern searched anywhere in a value
   */
  public record Kind(String label, String key, Pattern pattern) {
    /** Whether a value of this key is meant. */
    public boolean concerns(String name) {
      return key.isEmpty() || key.equals(name);
    }
  }

  public SampleValues {
    kinds = List.copyOf(kinds);
  }

  /** From the table that is shipped with ecsmith. */
  public static SampleValues load() {
    Map<String, Object> table = JsonResource.object("reference/sample-values.json");
    return new SampleValues(
        JsonResource.objects(table, "kinds").stream()
            .map(
                row ->
                    new Kind(
                        JsonResource.string(row, "label"),
                        JsonResource.string(row, "key"),
                        Pattern.compile(JsonResource.string(row, "pattern"))))
            .toList());
  }
}
