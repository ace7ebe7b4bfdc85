package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.schemas.OutputOnlyKeys;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.shape.Shape;
import java.util.List;

/** The rules of this package. */
public final class ShapeRules {
  static final String SOURCE =
      "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html";

  private ShapeRules() {}

  /**
   * The same rules for a document of our own: no page of AWS makes its faults.
   *
   * @param source address that its findings cite; may be empty
   */
  public static List<Rule<Shape>> citing(String source) {
    return all().stream().map(rule -> rule.citing(source)).toList();
  }

  /** For task definitions, by identifier. */
  public static List<Rule<Shape>> all() {
    OutputOnlyKeys outputOnly = OutputOnlyKeys.load();
    return List.of(
        new CountOutOfRange(),
        new MalformedValue(),
        new MissingKey(),
        new OutputOnlyKey(outputOnly),
        new UnknownKey(outputOnly),
        new ValueNotAllowed(),
        new ValueOutOfRange(),
        new WrongType());
  }
}
