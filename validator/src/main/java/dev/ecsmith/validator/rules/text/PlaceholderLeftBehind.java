package dev.ecsmith.validator.rules.text;

import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.StringValues;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.placeholder.Placeholder;
import dev.ecsmith.validator.placeholder.Placeholder.Kind;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** A guide's example was copied and one of its blanks not filled in. */
final class PlaceholderLeftBehind implements Rule<Document> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "placeholder-left-behind",
          Severity.ERROR,
          "A value still holds a placeholder that a person should have replaced",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/example_task_definitions.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, FindingSink findings) {
    document.root().ifPresent(root -> check(root, findings));
  }

  private static void check(Node root, FindingSink findings) {
    for (StringNode string : StringValues.in(root)) {
      LeftBehind.report(string, leftBehind(string.value()), findings);
    }
  }

  /** Those in an account id are told by the rule about account ids. */
  private static List<String> leftBehind(String value) {
    return Placeholders.in(value).stream()
        .filter(each -> each.kind() == Kind.PERSON)
        .filter(each -> !AccountId.isStoodForBy(each, value))
        .map(Placeholder::text)
        .distinct()
        .toList();
  }
}
