package dev.ecsmith.generator.spec;

import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.schemas.SpecProperty;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.placeholder.Placeholder;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.rules.shape.ShapeRules;
import dev.ecsmith.validator.schema.NetworkntSchema;
import dev.ecsmith.validator.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds a document against a product's schema and rules, and says all that is wrong at once.
 *
 * <p>A fault of shape doesn't keep the rules from looking at the rest: each judges as long as what
 * it needs is sound.
 */
public final class SpecReader {
  private final ProductProfile profile;
  private final NetworkntSchema schema;
  private final List<Rule<Shape>> shapeRules;
  private final List<Rule<Spec>> rules;

  /**
   * @param rules those of the product that are wanted
   * @param wanted tells which rules of shape are
   */
  public SpecReader(
      ProductProfile profile, List<Rule<Spec>> rules, Predicate<? super RuleInfo> wanted) {
    this.profile = profile;
    this.schema = NetworkntSchema.of(SchemaCatalog.ofSpec(profile.id()));
    this.shapeRules = Rule.only(ShapeRules.citing(""), wanted);
    this.rules = rules.stream().<Rule<Spec>>map(RuleOfPartialSpec::new).toList();
  }

  /**
   * Judges a document whose root is an object.
   *
   * @param document as reports may show it
   */
  public CheckedSpec check(Document document, ObjectNode root) {
    Shape shape = schema.judge(document, SpecReader::leftForAPerson);
    Spec partial = spec(root, UnsoundValues.of(shape, SpecReader::leftForAPerson));
    Verdict verdict =
        Verdict.of(shapeRules, shape, document).and(Verdict.of(rules, partial, document));
    boolean fits = shape.faults().isEmpty() && schema.judge(document).faults().isEmpty();
    return new CheckedSpec(
        verdict, fits ? Optional.of(spec(root, UnsoundValues.NONE)) : Optional.empty());
  }

  private Spec spec(ObjectNode root, UnsoundValues unsound) {
    return new Spec(Section.root(SpecProperty.of(profile.id()), root, unsound), profile);
  }

  /** A placeholder is found by a rule of its own, and then it doesn't matter what form it has. */
  static boolean leftForAPerson(StringNode text) {
    return Placeholders.in(text.value()).stream()
        .anyMatch(each -> each.kind() == Placeholder.Kind.PERSON);
  }
}
