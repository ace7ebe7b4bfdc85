package dev.ecsmith.validator.rules.syntax;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class SyntaxRules {
  private SyntaxRules() {}

  /** By identifier. */
  public static List<Rule<Document>> all() {
    return List.of(new DuplicateKey(), new JsonSyntax(), new YamlSyntax());
  }
}
