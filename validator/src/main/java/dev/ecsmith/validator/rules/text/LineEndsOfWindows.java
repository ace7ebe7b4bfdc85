package dev.ecsmith.validator.rules.text;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** AWS doesn't mind; whoever compares revisions of the file does. */
final class LineEndsOfWindows implements Rule<Document> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "line-ends-of-windows",
          Severity.INFO,
          "Lines of a file end with a carriage return and a line feed",
          "https://git-scm.com/docs/gitattributes#_eol");

  private static final String CRLF = "\r\n";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, FindingSink findings) {
    String text = document.text();
    int first = text.indexOf(CRLF);
    if (first >= 0) {
      long ends = text.chars().filter(c -> c == '\n').count();
      long ofWindows = count(text);
      findings.add(
          new TextRange(first, first),
          Pointer.ROOT,
          ofWindows == ends
              ? "Lines end with a carriage return and a line feed, as on Windows."
              : ofWindows
                  + " of "
                  + ends
                  + " lines end with a carriage return and a line feed, as on Windows, the others"
                  + " without.",
          "AWS takes both. `*.json text eol=lf` in `.gitattributes` makes them alike for everybody.");
    }
  }

  private static long count(String text) {
    long count = 0;
    for (int at = text.indexOf(CRLF); at >= 0; at = text.indexOf(CRLF, at + CRLF.length())) {
      count++;
    }
    return count;
  }
}
