package dev.ecsmith.validator.rules.text;

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

/**
 * A pipeline was to fill the value in and didn't. Only its end can tell, and so the rule is part of
 * no profile.
 */
final class PipelinePlaceholderLeftBehind implements Rule<Document> {
  static final RuleInfo INFO =
      new RuleInfo(
              "pipeline-placeholder-left-behind",
              Severity.ERROR,
              "A value still holds a placeholder that a program should have replaced",
              "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html")
          .onlyIn();

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
      List<String> left =
          Placeholders.in(string.value()).stream()
              .filter(each -> each.kind() == Kind.PIPELINE)
              .map(Placeholder::text)
              .distinct()
              .toList();
      LeftBehind.report(string, left, findings);
    }
  }
}
