package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.shape.Shape;
import java.util.List;

/** The rules of this package. */
public final class ShapeRules {
  static final String SOURCE =
      "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html";

  private ShapeRules() {}

  /** By identifier. */
  public static List<Rule<Shape>> all() {
    return List.of(
        new CountOutOfRange(),
        new MalformedValue(),
        new MissingKey(),
        new OutputOnlyKey(),
        new UnknownKey(),
        new ValueNotAllowed(),
        new ValueOutOfRange(),
        new WrongType());
  }
}
