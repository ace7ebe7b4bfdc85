package dev.ecsmith.generator;

import dev.ecsmith.generator.products.Product;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Without its product nothing can be said of a spec. */
final class UnknownProduct implements Rule<Document> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "unknown-product",
          Severity.ERROR,
          "A spec does not say which product it describes",
          "https://json-schema.org/understanding-json-schema/reference/const");

  private final List<Product> products;

  UnknownProduct(List<Product> products) {
    this.products = List.copyOf(products);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, FindingSink findings) {
    document.root().ifPresent(root -> check(root, findings));
  }

  private void check(Node root, FindingSink findings) {
    if (!(root instanceof ObjectNode object)) {
      findings.add(
          root,
          "A spec consists of keys with values, and this is " + root.typeName() + ".",
          begin());
      return;
    }
    Optional<Node> product = object.get("product");
    if (product.isEmpty()) {
      findings.add(
          object, "The key `product` is missing.", "Write one of: product: " + names(", ") + ".");
    } else if (!(product.get() instanceof StringNode text && isKnown(text.value()))) {
      findings.add(
          product.get(),
          (product.get() instanceof StringNode text ? "`" + text.value() + "`" : "This")
              + " is not a product that ecsmith knows.",
          "Use one of: " + names(", ") + ".");
    }
  }

  private String begin() {
    return "Begin with one that works: ecsmith init " + names(" or ") + ".";
  }

  private boolean isKnown(String id) {
    return products.stream().anyMatch(product -> product.profile().id().equals(id));
  }

  private String names(String separator) {
    return products.stream()
        .map(product -> product.profile().id())
        .collect(Collectors.joining(separator));
  }
}
