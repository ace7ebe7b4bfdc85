package dev.ecsmith.validator.rules.syntax;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Format;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The AWS CLI and Terraform refuse a file with a single such fault. */
final class JsonSyntax implements Rule<Document> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "json-syntax",
          Severity.ERROR,
          "A file isn't JSON",
          "https://www.rfc-editor.org/rfc/rfc8259");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, FindingSink findings) {
    if (document.format() == Format.JSON) {
      document
          .faults()
          .forEach(
              fault -> findings.add(fault.range(), Pointer.ROOT, fault.message(), fault.hint()));
    }
  }
}
