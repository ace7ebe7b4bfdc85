package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.JsonType;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;

/** Quotes decide whether 256 is a number or a string, and the readers insist on one of them. */
final class WrongType implements Rule<Shape> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "wrong-type",
          Severity.ERROR,
          "A value is of a type that its key does not take",
          ShapeRules.SOURCE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Shape shape, FindingSink findings) {
    for (ShapeFault fault : shape.faults()) {
      if (fault instanceof ShapeFault.WrongType wrong) {
        findings.add(wrong.at(), message(wrong), hint(wrong));
      }
    }
  }

  private static String message(ShapeFault.WrongType wrong) {
    return Phrase.atStart(wrong.at().pointer())
        + " must be "
        + Phrase.or(wrong.expected().stream().map(JsonType::phrase).toList())
        + ", not "
        + Phrase.value(wrong.at())
        + ".";
  }

  private static String hint(ShapeFault.WrongType wrong) {
    if (!wrong.mended().isEmpty()) {
      return "Write " + wrong.mended() + quotes(wrong) + ".";
    } else if (wrong.at() instanceof NullNode && !wrong.at().pointer().equals(Pointer.ROOT)) {
      return "Give it a value, or leave it out.";
    } else if (wrong.expected().contains(JsonType.ARRAY)) {
      String description = wrong.at() instanceof ObjectNode ? " " + wrong.description() : "";
      return ("Write a list, even of a single element." + description).strip();
    }
    return wrong.description();
  }

  private static String quotes(ShapeFault.WrongType wrong) {
    if (wrong.at() instanceof StringNode) {
      return " without quotes";
    }
    return wrong.mended().startsWith("\"") ? " with quotes" : "";
  }
}
