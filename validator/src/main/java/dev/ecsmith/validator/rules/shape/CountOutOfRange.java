package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;
import java.util.List;

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
        boolean choice = !wrong.choices().isEmpty() && wrong.allowed().max() == 1;
        if (choice && wrong.at() instanceof ObjectNode object) {
          choose(object, wrong.choices(), findings);
        } else {
          findings.add(wrong.at(), message(wrong), hint(wrong));
        }
      }
    }
  }

  /** One key at most may be given; of keys that aren't among them another rule tells. */
  private static void choose(ObjectNode object, List<String> choices, FindingSink findings) {
    List<ObjectNode.Member> given =
        object.members().stream().filter(member -> choices.contains(member.name())).toList();
    given.stream()
        .skip(1)
        .forEach(
            member ->
                findings.addAtKey(
                    member,
                    Phrase.key(given.get(0).name())
                        + " and "
                        + Phrase.key(member.name())
                        + " exclude each other.",
                    "Keep one of them."));
    if (object.members().isEmpty()) {
      findings.add(
          object,
          Phrase.atStart(object.pointer()) + " is empty, and must say which it is.",
          "Add " + Phrase.or(choices.stream().map(Phrase::key).toList()) + ".");
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
