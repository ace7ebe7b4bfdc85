package dev.ecsmith.generator.outline;

import dev.ecsmith.schemas.SpecProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A spec with every input of a product, for a person to fill in.
 *
 * <p>What must be filled in stands there as a placeholder, which {@code validate} finds; everything
 * else is commented out with its default, or an example where it has none.
 */
public final class SpecOutline {
  private static final int LINE_WIDTH = 92;

  /** Nobody takes it for a value, and {@code validate} finds every one that is left. */
  private static final String PLACEHOLDER = "\"<fill in>\"";

  private final StringBuilder text = new StringBuilder();

  private SpecOutline() {}

  /**
   * The outline's text, in YAML.
   *
   * @param product identifier of a product
   */
  public static String of(String product) {
    SpecProperty spec = SpecProperty.of(product);
    SpecOutline outline = new SpecOutline();
    outline.heading(product, spec);
    spec.properties().forEach(property -> outline.property(property, 0, Mode.LIVE));
    return outline.text.toString();
  }

  /** Whether lines mean something, or wait behind a number sign. */
  private enum Mode {
    LIVE(""),
    COMMENTED_OUT("#");

    private final String prefix;

    Mode(String prefix) {
      this.prefix = prefix;
    }
  }

  private void heading(String product, SpecProperty spec) {
    line("# yaml-language-server: $schema=" + product + ".schema.json");
    line("#");
    comment(spec.title() + ". " + spec.description(), 0);
    line("#");
    line("# Replace every <fill in>. Remove the # before a key to change its default.");
    line(
        "# For completion in an editor: ecsmith schema "
            + product
            + " > "
            + product
            + ".schema.json");
  }

  private void property(SpecProperty property, int depth, Mode around) {
    Mode mode = property.required() || property.usual() ? around : Mode.COMMENTED_OUT;
    write(property, depth, mode);
  }

  private void write(SpecProperty property, int depth, Mode mode) {
    if (depth == 0) {
      line("");
    }
    comment(explanation(property, mode), depth);
    if (mode == Mode.LIVE && isListOfObjects(property) && property.required()) {
      elements(property, depth, mode);
    } else if (property.properties().isEmpty()) {
      line(mode.prefix + indent(depth) + property.name() + ": " + value(property, mode));
    } else if (property.oneOf()) {
      choice(property, depth, mode);
    } else {
      line(mode.prefix + indent(depth) + property.name() + ":");
      Optional<SpecProperty> kept = mode == Mode.LIVE ? keptAlive(property) : Optional.empty();
      property
          .properties()
          .forEach(
              each -> {
                if (kept.filter(each::equals).isPresent()) {
                  write(each, depth + 1, mode);
                } else {
                  property(each, depth + 1, mode);
                }
              });
    }
  }

  private static boolean isListOfObjects(SpecProperty property) {
    return property.type().equals("array")
        && property.element().filter(element -> !element.properties().isEmpty()).isPresent();
  }

  /** One of them, to be copied for each further one. */
  private void elements(SpecProperty list, int depth, Mode mode) {
    line(mode.prefix + indent(depth) + list.name() + ":");
    line(mode.prefix + indent(depth + 1) + "-");
    list.element().orElseThrow().properties().forEach(each -> property(each, depth + 2, mode));
  }

  /** A key with nothing below it would be null, and so one of its defaults stays in force. */
  private static Optional<SpecProperty> keptAlive(SpecProperty object) {
    List<SpecProperty> properties = object.properties();
    return properties.stream().anyMatch(SpecProperty::required)
        ? Optional.empty()
        : properties.stream()
            .filter(each -> each.defaultValue().isPresent())
            .reduce((earlier, later) -> later);
  }

  /** The first alternative waits to be filled in; the others say how they would look. */
  private void choice(SpecProperty property, int depth, Mode mode) {
    line(mode.prefix + indent(depth) + property.name() + ":");
    List<SpecProperty> alternatives = property.properties();
    write(alternatives.get(0), depth + 1, mode);
    alternatives
        .subList(1, alternatives.size())
        .forEach(each -> write(each, depth + 1, Mode.COMMENTED_OUT));
  }

  private static String explanation(SpecProperty property, Mode mode) {
    StringBuilder sentences = new StringBuilder(property.description());
    if (property.allowed().size() > 1) {
      sentences
          .append(" One of: ")
          .append(
              property.allowed().stream().map(SpecOutline::yaml).collect(Collectors.joining(", ")))
          .append('.');
    }
    property
        .defaultValue()
        .filter(value -> property.properties().isEmpty())
        .ifPresent(value -> sentences.append(" Default: ").append(yaml(value)).append('.'));
    if (isToBeFilledIn(property, mode)) {
      property.example().ifPresent(value -> sentences.append(" Example: ").append(yaml(value)));
    }
    return sentences.toString();
  }

  private static String value(SpecProperty property, Mode mode) {
    if (property.allowed().size() == 1) {
      return yaml(property.allowed().get(0));
    }
    Object example = property.example().orElse("");
    if (isToBeFilledIn(property, mode)) {
      return example instanceof List<?> ? "[" + PLACEHOLDER + "]" : PLACEHOLDER;
    }
    return yaml(property.defaultValue().filter(SpecOutline::saysSomething).orElse(example));
  }

  private static boolean isToBeFilledIn(SpecProperty property, Mode mode) {
    return mode == Mode.LIVE
        && property.properties().isEmpty()
        && property.defaultValue().isEmpty()
        && property.allowed().size() != 1;
  }

  private static boolean saysSomething(Object value) {
    return !(value instanceof List<?> list && list.isEmpty())
        && !(value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static String yaml(Object value) {
    return YamlText.inline(value);
  }

  private void comment(String sentences, int depth) {
    String start = indent(depth) + "# ";
    StringBuilder current = new StringBuilder(start);
    for (String word : sentences.split(" ", -1)) {
      boolean first = current.length() == start.length();
      if (!first && current.length() + 1 + word.length() > LINE_WIDTH) {
        line(current.toString());
        current = new StringBuilder(start);
        first = true;
      }
      current.append(first ? "" : " ").append(word);
    }
    line(current.toString());
  }

  private static String indent(int depth) {
    return "  ".repeat(depth);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
