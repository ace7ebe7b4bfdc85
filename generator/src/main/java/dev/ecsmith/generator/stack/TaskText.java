package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A string in a task definition, parts of which Terraform may have to fill in.
 *
 * @param parts in order
 */
public record TaskText(List<Part> parts) {
  public TaskText {
    parts = List.copyOf(parts);
  }

  /** A stretch of the string. */
  public sealed interface Part {
    /** Characters that mean themselves, an interpolation of Terraform included. */
    record Fixed(String text) implements Part {}

    /**
     * A value that exists only after {@code apply}.
     *
     * @param name under which it stands in the file, as {@code ${name}}
     * @param value what Terraform puts there; never a text that JSON would have to escape
     */
    record FilledIn(String name, Expression value) implements Part {}
  }

  public static TaskText of(String text) {
    return new TaskText(List.of(new Part.Fixed(text)));
  }

  public static TaskText filledIn(String name, Expression value) {
    return new TaskText(List.of(new Part.FilledIn(name, value)));
  }

  public TaskText append(String text) {
    return append(of(text));
  }

  public TaskText append(TaskText other) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(other.parts);
    return new TaskText(all);
  }

  Stream<Part.FilledIn> filledIn() {
    return parts.stream().filter(Part.FilledIn.class::isInstance).map(Part.FilledIn.class::cast);
  }

  /** With {@code ${name}} in the place of what is filled in. */
  @Override
  public String toString() {
    return parts.stream()
        .map(
            part ->
                part instanceof Part.FilledIn filledIn
                    ? "${" + filledIn.name() + "}"
                    : ((Part.Fixed) part).text())
        .collect(Collectors.joining());
  }
}
