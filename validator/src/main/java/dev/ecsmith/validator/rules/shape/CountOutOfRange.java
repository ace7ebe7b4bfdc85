package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;

/** Lists have a least and a greatest length, beyond which they are refused. */
final class CountOutOfRange implements Rule<Shape> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "count-out-of-range",
          Severity.ERROR,
          "A list or an object has too few or too many entries",
          ShapeRules.SOURCE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Shape shape, FindingSink findings) {
    for (ShapeFault fault : shape.faults()) {
      if (fault instanceof ShapeFault.WrongCount wrong) {
        findings.add(wrong.at(), message(wrong), hint(wrong));
      }
    }
  }

  private static String message(ShapeFault.WrongCount wrong) {
    String unit = wrong.at() instanceof ArrayNode ? " element" : " key";
    return Phrase.atStart(wrong.at().pointer())
        + " has "
        + wrong.count()
        + unit
        + (wrong.count() == 1 ? "" : "s")
        + ", but must have "
        + Phrase.bounds(wrong.allowed())
        + ".";
  }

  private static String hint(ShapeFault.WrongCount wrong) {
    boolean few = wrong.allowed().hasMin() && wrong.count() < wrong.allowed().min();
    return few
        ? "Add " + (wrong.allowed().min() - wrong.count()) + " or more."
        : "Remove " + (wrong.count() - wrong.allowed().max()) + " or more.";
  }
}
