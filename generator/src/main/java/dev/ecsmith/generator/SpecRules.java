package dev.ecsmith.generator;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules that specs are judged by, beside those of shape. */
public final class SpecRules {
  private SpecRules() {}

  /** Those that look at the document, whatever product it describes. */
  static List<Rule<Document>> ofDocuments() {
    return List.of(new UnknownProduct(Products.all()), new TextNotNormalized());
  }

  /** All of them; a rule that products share comes once for each of these. */
  public static Stream<Rule<?>> stream() {
    return Stream.concat(
        ofDocuments().stream(), Products.all().stream().flatMap(each -> each.rules().stream()));
  }
}
