package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.text.Normalizer;

/** Such a text can't be written so that Terraform reads the same string. */
final class TextNotNormalized implements Rule<Document> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "text-not-normalized",
          Severity.ERROR,
          "A text isn't in Unicode's normal form C, the only one that Terraform keeps",
          "https://github.com/zclconf/go-cty/blob/main/docs/types.md");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, FindingSink findings) {
    document.root().ifPresent(root -> check(root, findings));
  }

  private static void check(Node node, FindingSink findings) {
    if (node instanceof ObjectNode object) {
      for (ObjectNode.Member member : object.members()) {
        check(member.key(), findings);
        check(member.value(), findings);
      }
    } else if (node instanceof ArrayNode array) {
      array.elements().forEach(element -> check(element, findings));
    } else if (node instanceof StringNode text) {
      check(text, findings);
    }
  }

  private static void check(StringNode text, FindingSink findings) {
    if (!Normalizer.isNormalized(text.value(), Normalizer.Form.NFC)) {
      findings.add(
          text,
          "This text isn't in Unicode's normal form C, and Terraform would read another string.",
          "Type letters with accents as one character each, or convert the file to NFC.");
    }
  }
}
