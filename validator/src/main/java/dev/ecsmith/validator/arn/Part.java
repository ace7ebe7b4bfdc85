package dev.ecsmith.validator.arn;

import dev.ecsmith.validator.placeholder.Placeholder;
import dev.ecsmith.validator.placeholder.Placeholder.Kind;
import java.util.List;

/**
 * A stretch of a string value.
 *
 * @param start offset in the value, in UTF-16 code units
 * @param placeholders those inside it, their offsets counted in the value
 */
public record Part(String text, int start, List<Placeholder> placeholders) {
  public Part {
    placeholders = List.copyOf(placeholders);
  }

  static Part of(String value, int start, int end, List<Placeholder> placeholders) {
    return new Part(
        value.substring(start, end),
        start,
        placeholders.stream().filter(each -> start <= each.start() && each.end() <= end).toList());
  }

  public int end() {
    return start + text.length();
  }

  /** Whether it stands as it will be used. */
  public boolean isKnown() {
    return placeholders.isEmpty();
  }

  /** Whether a program fills in some of it, so that nothing can be said of the whole. */
  public boolean isFilledByPipeline() {
    return placeholders.stream().anyMatch(each -> each.kind() == Kind.PIPELINE);
  }

  /** The characters before the first placeholder. */
  public String knownStart() {
    return isKnown() ? text : text.substring(0, placeholders.get(0).start() - start);
  }

  boolean covers(Placeholder placeholder) {
    return start <= placeholder.start() && placeholder.end() <= end();
  }
}
