package dev.ecsmith.generator;

import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.spec.CertificateFiles;
import dev.ecsmith.generator.spec.CheckedSpec;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.SpecReader;
import dev.ecsmith.generator.spec.SpecSecrets;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Judges specs.
 *
 * @param wanted tells the rules to judge by
 * @param products those whose specs it knows
 */
public record SpecCheck(Predicate<? super RuleInfo> wanted, List<Product> products) {
  public SpecCheck {
    products = List.copyOf(products);
  }

  /** Judges specs of every product there is. */
  public SpecCheck(Predicate<? super RuleInfo> wanted) {
    this(wanted, Products.all());
  }

  /**
   * What was said of a document.
   *
   * @param understood the spec with its product; empty where it can't be understood
   */
  public record Outcome(Verdict verdict, Optional<Understood> understood) {}

  /** A spec that fits the schema of its product. */
  public record Understood(Product product, Spec spec) {
    /** Certificates that the spec names as files. */
    public List<CertificateFiles> certificateFiles() {
      return product.certificateFiles(spec);
    }
  }

  /**
   * Everything that is wrong with the text, the shape and the meaning of a spec. No finding shows a
   * secret that stands in it.
   */
  public Outcome check(Document written) {
    Document document = new SpecSecrets().concealedIn(written);
    Verdict ofDocument =
        Verdict.of(Rule.only(SpecRules.ofDocuments(products), wanted), document, document);
    return document
        .root()
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .flatMap(root -> product(root).map(product -> check(document, root, product)))
        .map(outcome -> new Outcome(ofDocument.and(outcome.verdict()), outcome.understood()))
        .orElseGet(() -> new Outcome(ofDocument, Optional.empty()));
  }

  private Outcome check(Document document, ObjectNode root, Product product) {
    CheckedSpec checked =
        new SpecReader(product.profile(), Rule.only(product.rules(), wanted), wanted)
            .check(document, root);
    return new Outcome(
        checked.verdict(), checked.spec().map(spec -> new Understood(product, spec)));
  }

  private Optional<Product> product(ObjectNode root) {
    return root.get("product")
        .filter(StringNode.class::isInstance)
        .map(node -> ((StringNode) node).value())
        .flatMap(
            id -> products.stream().filter(each -> each.profile().id().equals(id)).findFirst());
  }
}
