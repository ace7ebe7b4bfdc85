package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;

/** Names and amounts in strings have a form, and what hasn't is refused. */
final class MalformedValue implements Rule<Shape> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "malformed-value",
          Severity.ERROR,
          "A string does not have the form that its key demands",
          ShapeRules.SOURCE);

  /** Of programs that put values in, none minds what stood there. */
  private static final String FILL_IN =
      "Write a value, or a placeholder such as ${NAME} where a pipeline puts one in.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Shape shape, FindingSink findings) {
    for (ShapeFault fault : shape.faults()) {
      if (fault instanceof ShapeFault.PatternMismatch wrong) {
        findings.add(wrong.at(), message(wrong), hint(wrong));
      } else if (fault instanceof ShapeFault.WrongLength wrong) {
        findings.add(wrong.at(), message(wrong), wrong.length() == 0 ? FILL_IN : "");
      }
    }
  }

  private static String message(ShapeFault.PatternMismatch wrong) {
    return wrong.at().value().isEmpty()
        ? empty(wrong.at())
        : Phrase.atStart(wrong.at().pointer())
            + " can't be "
            + Phrase.quoted(wrong.at().value())
            + ".";
  }

  private static String empty(StringNode at) {
    return Phrase.atStart(at.pointer()) + " is empty.";
  }

  private static String hint(ShapeFault.PatternMismatch wrong) {
    return wrong.expected().isEmpty()
        ? "It has to match the regular expression " + wrong.pattern() + "."
        : wrong.expected();
  }

  private static String message(ShapeFault.WrongLength wrong) {
    if (wrong.length() == 0) {
      return empty(wrong.at());
    }
    return Phrase.atStart(wrong.at().pointer())
        + " is "
        + wrong.length()
        + (wrong.length() == 1
            ? " character long, but must have "
            : " characters long, but must have ")
        + Phrase.bounds(wrong.allowed())
        + ".";
  }
}
