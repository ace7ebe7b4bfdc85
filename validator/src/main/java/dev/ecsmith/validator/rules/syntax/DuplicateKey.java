package dev.ecsmith.validator.rules.syntax;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Position;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;

/** Readers take the last of two equal keys without a word, and the first is lost. */
final class DuplicateKey implements Rule<Document> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "duplicate-key",
          Severity.ERROR,
          "A key stands twice in one object",
          "https://www.rfc-editor.org/rfc/rfc8259#section-4");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, FindingSink findings) {
    document.root().ifPresent(root -> check(root, document, findings));
  }

  private static void check(Node node, Document document, FindingSink findings) {
    if (node instanceof ObjectNode object) {
      checkKeys(object, document, findings);
      object.members().forEach(member -> check(member.value(), document, findings));
    } else if (node instanceof ArrayNode array) {
      array.elements().forEach(element -> check(element, document, findings));
    }
  }

  private static void checkKeys(ObjectNode object, Document document, FindingSink findings) {
    Map<String, ObjectNode.Member> firsts = new HashMap<>();
    for (ObjectNode.Member member : object.members()) {
      ObjectNode.Member first = firsts.putIfAbsent(member.name(), member);
      if (first != null) {
        Position position = document.position(first.key().range().start());
        findings.addAtKey(
            member,
            "The key \""
                + member.name()
                + "\" stands in line "
                + position.line()
                + ", column "
                + position.column()
                + " already, and most readers take the last one without a word.",
            "Keep one of them.");
      }
    }
  }
}
