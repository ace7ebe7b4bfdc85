package dev.ecsmith.validator.rules.shape;

import dev.ecsmith.schemas.OutputOnlyKeys;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;
import java.util.List;

/**
 * A key that nobody reads is mistyped or misplaced, and AWS's clients refuse the whole document.
 */
final class UnknownKey implements Rule<Shape> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "unknown-key",
          Severity.ERROR,
          "An object has a key that its schema does not know",
          ShapeRules.SOURCE);

  /** As many as can be told in one line. */
  private static final int MOST_LISTED = 12;

  /** More places than this don't help. */
  private static final int MOST_PLACES = 3;

  private final OutputOnlyKeys outputOnly;

  /**
   * @param outputOnly keys that another rule speaks of
   */
  UnknownKey(OutputOnlyKeys outputOnly) {
    this.outputOnly = outputOnly;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Shape shape, FindingSink findings) {
    for (ShapeFault fault : shape.faults()) {
      if (fault instanceof ShapeFault.UnknownKey unknown
          && !OutputOnlyKey.concerns(unknown, outputOnly)) {
        findings.addAtKey(unknown.member(), message(unknown), hint(unknown));
      }
    }
  }

  /** Rather than in the wrong place: it belongs nowhere else, or in too many places to tell. */
  static boolean isMistyped(ShapeFault.UnknownKey unknown) {
    return unknown.belongsAt().isEmpty() || unknown.belongsAt().size() > MOST_PLACES;
  }

  private static String message(ShapeFault.UnknownKey unknown) {
    String key = Phrase.key(unknown.member().name());
    return unknown.object().pointer().parent().isPresent()
        ? key + " is not a key of " + Phrase.of(unknown.object().pointer()) + "."
        : key + " is not a top-level key.";
  }

  private static String hint(ShapeFault.UnknownKey unknown) {
    if (!isMistyped(unknown)) {
      List<String> places = unknown.belongsAt().stream().map(Phrase::place).toList();
      return Phrase.key(unknown.belongsAt().get(0).key()) + " belongs " + Phrase.or(places) + ".";
    } else if (!unknown.suggestion().isEmpty()) {
      return "Did you mean " + Phrase.key(unknown.suggestion()) + "?";
    }
    List<String> known = unknown.known().stream().map(Phrase::key).toList();
    if (known.isEmpty()) {
      return "Remove it.";
    }
    return known.size() <= MOST_LISTED
        ? "Remove it, or use " + Phrase.or(known) + "."
        : "Remove it, or use one of the " + known.size() + " keys that the schema lists here.";
  }
}
