package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.schemas.OutputOnlyKeys;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;

/**
 * What {@code describe-task-definition} prints, saved and cut down to the task definition, still
 * holds keys that ECS writes and refuses to read. Under {@code taskDefinition} they are at home.
 */
final class OutputOnlyKey implements Rule<Shape> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "output-only-key",
          Severity.ERROR,
          "A task definition has a key that ECS writes and does not read",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html");

  /** A document of another kind may well call something {@code status}. */
  private static final String MARK_OF_A_TASK_DEFINITION = "containerDefinitions";

  private final OutputOnlyKeys keys;

  OutputOnlyKey(OutputOnlyKeys keys) {
    this.keys = keys;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Whether it is this rule, and not {@code unknown-key}, that has a say about a key. */
  static boolean concerns(ShapeFault.UnknownKey unknown, OutputOnlyKeys keys) {
    return keys.names().contains(unknown.member().name())
        && unknown.known().contains(MARK_OF_A_TASK_DEFINITION);
  }

  @Override
  public void check(Shape shape, FindingSink findings) {
    for (ShapeFault fault : shape.faults()) {
      if (fault instanceof ShapeFault.UnknownKey unknown
          && concerns(unknown, keys)
          && unknown.object().pointer().parent().isEmpty()) {
        findings.addAtKey(
            unknown.member(),
            "ECS writes " + Phrase.key(unknown.member().name()) + " itself and refuses to read it.",
            "Remove it.");
      }
    }
  }
}
