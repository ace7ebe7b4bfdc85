package dev.ecsmith.validator.rules.syntax;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Format;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * Where the text breaks the grammar, or uses what is refused for safety, its meaning is a guess.
 */
final class YamlSyntax implements Rule<Document> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "yaml-syntax",
          Severity.ERROR,
          "A file isn't YAML, or uses what no specification needs",
          "https://yaml.org/spec/1.2.2/");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, FindingSink findings) {
    if (document.format() == Format.YAML) {
      document
          .faults()
          .forEach(
              fault -> findings.add(fault.range(), Pointer.ROOT, fault.message(), fault.hint()));
    }
  }
}
