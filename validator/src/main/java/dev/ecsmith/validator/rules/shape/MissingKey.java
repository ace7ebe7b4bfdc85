package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;
import java.util.HashSet;
import java.util.Set;

/**
 * Without the key the object means nothing to whoever reads it.
 *
 * <p>Where the key is there in another spelling, {@code unknown-key} says all there is to say.
 */
final class MissingKey implements Rule<Shape> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "missing-key",
          Severity.ERROR,
          "An object lacks a key that it has to have",
          ShapeRules.SOURCE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A known key that was probably meant by an unknown one of the same object. */
  private record Mistyped(TextRange object, String key) {}

  @Override
  public void check(Shape shape, FindingSink findings) {
    Set<Mistyped> mistyped = new HashSet<>();
    for (ShapeFault fault : shape.faults()) {
      if (fault instanceof ShapeFault.UnknownKey unknown && UnknownKey.isMistyped(unknown)) {
        mistyped.add(new Mistyped(unknown.object().range(), unknown.suggestion()));
      }
    }
    for (ShapeFault fault : shape.faults()) {
      if (fault instanceof ShapeFault.MissingKey missing
          && !mistyped.contains(new Mistyped(missing.object().range(), missing.key()))) {
        findings.add(missing.object(), message(missing), hint(missing));
      }
    }
  }

  private static String message(ShapeFault.MissingKey missing) {
    return Phrase.atStart(missing.object().pointer())
        + " has no "
        + Phrase.key(missing.key())
        + ".";
  }

  private static String hint(ShapeFault.MissingKey missing) {
    String add = "Add " + Phrase.key(missing.key()) + ".";
    return missing.description().isEmpty() ? add : add + " " + missing.description();
  }
}
