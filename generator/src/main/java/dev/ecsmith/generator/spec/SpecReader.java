package dev.ecsmith.generator.spec;

import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.schemas.SpecProperty;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.placeholder.Placeholder;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.rules.shape.ShapeRules;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeSchema;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds a document against a product's schema and rules, and says all that is wrong at once.
 *
 * <p>A fault of shape doesn't keep the rules from looking at the rest: the faulty values are taken
 * out, and what remains is judged as long as nothing that is required is missing from it.
 */
public final class SpecReader {
  private final ProductProfile profile;
  private final ShapeSchema schema;
  private final List<Rule<Shape>> shapeRules;
  private final List<Rule<Spec>> rules;

  /**
   * @param rules those of the product that are wanted
   * @param wanted tells which rules of shape are
   */
  public SpecReader(ProductProfile profile, List<Rule<Spec>> rules, Predicate<String> wanted) {
    this.profile = profile;
    this.schema = ShapeSchema.named(profile.id());
    this.shapeRules =
        ShapeRules.citing("").stream().filter(rule -> wanted.test(rule.info().id())).toList();
    this.rules = List.copyOf(rules);
  }

  /** Judges a document whose root is an object. */
  public CheckedSpec check(Document document, ObjectNode root) {
    Shape shape = judge(document, root);
    Verdict verdict = Verdict.of(shapeRules, shape, document);
    Optional<Spec> spec = understood(document, SoundPart.of(root, shape));
    return new CheckedSpec(
        spec.map(each -> verdict.and(Verdict.of(rules, each, document))).orElse(verdict), spec);
  }

  private Optional<Spec> understood(Document document, ObjectNode sound) {
    return judge(document, sound).faults().isEmpty()
        ? Optional.of(new Spec(Section.root(SpecProperty.of(profile.id()), sound), profile))
        : Optional.empty();
  }

  private Shape judge(Document document, Node root) {
    return schema.judge(document, root, SpecReader::leftForAPerson);
  }

  /** A placeholder is found by a rule of its own, and then it doesn't matter what form it has. */
  private static boolean leftForAPerson(StringNode text) {
    return Placeholders.in(text.value()).stream()
        .anyMatch(each -> each.kind() == Placeholder.Kind.PERSON);
  }
}
