package dev.ecsmith.schemas;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What AWS takes as a tag.
 *
 * @param longestKey in characters
 * @param reservedPrefix with which only keys of AWS begin, in any case
 * @param characters the whole of a key or a value
 */
public record TagLimits(int longestKey, String reservedPrefix, Pattern characters) {
  /** From the table that is shipped with ecsmith. */
  public static TagLimits load() {
    Map<String, Object> table = JsonResource.object("reference/tags.json");
    return new TagLimits(
        JsonResource.integer(table, "longest_key"),
        JsonResource.string(table, "reserved_prefix"),
        Pattern.compile(JsonResource.string(table, "characters")));
  }
}
