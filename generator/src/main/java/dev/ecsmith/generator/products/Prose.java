package dev.ecsmith.generator.products;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the generated README, in which identifiers stand as code.
 *
 * @param spans in order
 */
public record Prose(List<Span> spans) {
  private static final String PLACE = "{}";

  public Prose {
    spans = List.copyOf(spans);
  }

  /**
   * A stretch of the sentence.
   *
   * @param code whether it is shown as code
   */
  public record Span(String text, boolean code) {}

  /**
   * @param form the sentence, with backticks around code, and {@code {}} for each value, which is
   *     shown as it is whatever it holds
   * @throws IllegalArgumentException if there are more places than values, or fewer, or a backtick
   *     is left open
   */
  public static Prose of(String form, Object... values) {
    String[] stretches = form.split("`", -1);
    if (stretches.length % 2 == 0) {
      throw new IllegalArgumentException("A backtick is left open: " + form);
    }
    List<Span> spans = new ArrayList<>();
    int used = 0;
    for (int i = 0; i < stretches.length; i++) {
      StringBuilder text = new StringBuilder();
      String rest = stretches[i];
      for (int place = rest.indexOf(PLACE); place >= 0; place = rest.indexOf(PLACE)) {
        if (used == values.length) {
          throw new IllegalArgumentException("A value is missing: " + form);
        }
        text.append(rest, 0, place).append(values[used++]);
        rest = rest.substring(place + PLACE.length());
      }
      text.append(rest);
      if (!text.isEmpty()) {
        spans.add(new Span(text.toString(), i % 2 == 1));
      }
    }
    if (used < values.length) {
      throw new IllegalArgumentException("A value has no place: " + form);
    }
    return new Prose(spans);
  }
}
