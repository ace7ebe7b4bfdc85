package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Bounds;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;

/** A number beyond what AWS, or the nature of the thing, allows is refused. */
final class ValueOutOfRange implements Rule<Shape> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "value-out-of-range",
          Severity.ERROR,
          "A number is too small or too big for its key",
          ShapeRules.SOURCE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Shape shape, FindingSink findings) {
    for (ShapeFault fault : shape.faults()) {
      if (fault instanceof ShapeFault.OutOfRange wrong) {
        findings.add(wrong.at(), message(wrong), hint(wrong));
      }
    }
  }

  private static String message(ShapeFault.OutOfRange wrong) {
    return Phrase.atStart(wrong.at().pointer())
        + " is "
        + wrong.at().literal()
        + ", but must be "
        + Phrase.bounds(wrong.allowed())
        + ".";
  }

  private static String hint(ShapeFault.OutOfRange wrong) {
    String use = "Use " + nearest(wrong) + ".";
    return wrong.description().isEmpty() ? use : use + " " + wrong.description();
  }

  private static String nearest(ShapeFault.OutOfRange wrong) {
    Bounds allowed = wrong.allowed();
    boolean tooSmall = wrong.at().literal().startsWith("-") || !allowed.hasMax();
    boolean below =
        wrong
            .at()
            .integer()
            .map(number -> allowed.hasMin() && number < allowed.min())
            .orElse(tooSmall);
    return below ? allowed.min() + " or more" : allowed.max() + " or less";
  }
}
