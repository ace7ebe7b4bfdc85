package dev.ecsmith.validator.arn;

import dev.ecsmith.validator.placeholder.Placeholder;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that begins with {@code arn:}, cut at its first five colons. A colon inside a placeholder
 * such as {@code ${AWS::AccountId}} cuts nothing.
 *
 * @param parts {@code arn}, partition, service, region, account and resource; fewer where the value
 *     ends early
 */
public record Arn(String text, List<Part> parts) {
  private static final String START = "arn:";
  private static final int PARTITION = 1;
  private static final int SERVICE = 2;
  private static final int REGION = 3;
  private static final int ACCOUNT = 4;
  private static final int RESOURCE = 5;
  private static final int PARTS = 6;

  public Arn {
    parts = List.copyOf(parts);
  }

  /** Nothing for a value that doesn't begin with {@code arn:}. */
  public static Optional<Arn> of(String value) {
    if (!value.startsWith(START)) {
      return Optional.empty();
    }
    return Optional.of(new Arn(value, cut(value, 0, PARTS)));
  }

  /**
   * @param most so many parts that the last one may hold colons
   */
  private static List<Part> cut(String value, int from, int most) {
    List<Placeholder> placeholders = Placeholders.in(value);
    List<Part> parts = new ArrayList<>();
    int start = from;
    while (parts.size() < most - 1) {
      int colon = nextColon(value, start, placeholders);
      if (colon < 0) {
        break;
      }
      parts.add(Part.of(value, start, colon, placeholders));
      start = colon + 1;
    }
    parts.add(Part.of(value, start, value.length(), placeholders));
    return parts;
  }

  private static int nextColon(String value, int from, List<Placeholder> placeholders) {
    for (int at = value.indexOf(':', from); at >= 0; at = value.indexOf(':', at + 1)) {
      int colon = at;
      if (placeholders.stream().noneMatch(p -> p.start() <= colon && colon < p.end())) {
        return colon;
      }
    }
    return -1;
  }

  /** Whether all six parts are there. */
  public boolean isComplete() {
    return parts.size() == PARTS;
  }

  /** Whether a program fills in a part, which may hold colons of its own. */
  public boolean isFilledByPipeline() {
    return parts.stream().anyMatch(Part::isFilledByPipeline);
  }

  public Optional<Part> partition() {
    return part(PARTITION);
  }

  public Optional<Part> service() {
    return part(SERVICE);
  }

  public Optional<Part> region() {
    return part(REGION);
  }

  public Optional<Part> account() {
    return part(ACCOUNT);
  }

  public Optional<Part> resource() {
    return part(RESOURCE);
  }

  /** The resource, cut at each of its colons; none where the ARN isn't complete. */
  public List<Part> resourceParts() {
    return resource()
        .map(resource -> cut(text, resource.start(), Integer.MAX_VALUE))
        .orElse(List.of());
  }

  /** Characters of the ARN, counted from its beginning. */
  Part stretch(int start, int end) {
    return Part.of(text, start, end, Placeholders.in(text));
  }

  private Optional<Part> part(int index) {
    return index < parts.size() ? Optional.of(parts.get(index)) : Optional.empty();
  }
}
