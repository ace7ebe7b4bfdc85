package dev.ecsmith.schemas;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A message that AWS or Terraform prints, and what is behind it.
 *
 * @param fragments in lower case; a text that holds them all is this message
 * @param cause one sentence
 * @param remedy what to do, in sentences
 * @param rules identifiers of those that find the cause beforehand; none where nothing offline can
 * @param source address of a page or a report that shows the message
 */
public record ErrorMessage(
    List<String> fragments, String cause, String remedy, List<String> rules, String source) {
  public ErrorMessage {
    fragments = List.copyOf(fragments);
    rules = List.copyOf(rules);
  }

  /** Every message that is known. */
  public static List<ErrorMessage> all() {
    Map<String, Object> table = JsonResource.object("reference/error-messages.json");
    return JsonResource.objects(table, "messages").stream().map(ErrorMessage::of).toList();
  }

  private static ErrorMessage of(Map<String, Object> row) {
    return new ErrorMessage(
        JsonResource.strings(row, "fragments"),
        JsonResource.string(row, "cause"),
        JsonResource.string(row, "remedy"),
        JsonResource.strings(row, "rules"),
        JsonResource.string(row, "source"));
  }

  /** Whether a text, which terminals may have wrapped, is this message. */
  public boolean isIn(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return fragments.stream().allMatch(plain::contains);
  }
}
