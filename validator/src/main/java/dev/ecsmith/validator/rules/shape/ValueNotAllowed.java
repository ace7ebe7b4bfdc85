package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;

/** Where there is a fixed set of values, or each may stand once, any other is refused. */
final class ValueNotAllowed implements Rule<Shape> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "value-not-allowed",
          Severity.ERROR,
          "A value is none of those that its key takes",
          ShapeRules.SOURCE);

  /** As many as can be told in one line. */
  private static final int MOST_LISTED = 12;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Shape shape, FindingSink findings) {
    for (ShapeFault fault : shape.faults()) {
      if (fault instanceof ShapeFault.ValueNotAllowed wrong) {
        findings.add(wrong.at(), message(wrong), hint(wrong));
      } else if (fault instanceof ShapeFault.RepeatedElement repeated) {
        findings.add(
            repeated.at(),
            Phrase.atStart(repeated.at().pointer()) + " stands there a second time.",
            "Remove it.");
      } else if (fault instanceof ShapeFault.UnmetDemand unmet) {
        findings.add(
            unmet.at(),
            Phrase.atStart(unmet.at().pointer()) + " is not what its schema demands.",
            unmet.demand());
      }
    }
  }

  private static String message(ShapeFault.ValueNotAllowed wrong) {
    String found = Phrase.atStart(wrong.at().pointer()) + " is " + value(wrong) + ", but ";
    int count = wrong.allowed().size();
    if (count == 1) {
      return found + "must be " + wrong.allowed().get(0) + ".";
    }
    return count <= MOST_LISTED
        ? found + "must be one of: " + String.join(", ", wrong.allowed()) + "."
        : found + "must be one of " + count + " other values.";
  }

  private static String value(ShapeFault.ValueNotAllowed wrong) {
    return wrong.at() instanceof StringNode ? Phrase.quoted(wrong.value()) : wrong.value();
  }

  private static String hint(ShapeFault.ValueNotAllowed wrong) {
    if (!wrong.nearest().isEmpty()) {
      return "Did you mean " + Phrase.key(wrong.nearest()) + "?";
    }
    return wrong.allowed().size() <= MOST_LISTED
        ? ""
        : "Use one of: " + String.join(", ", wrong.allowed()) + ".";
  }
}
