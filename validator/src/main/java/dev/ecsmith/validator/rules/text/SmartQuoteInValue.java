package dev.ecsmith.validator.rules.text;

import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.StringValues;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Locale;

/**
 * A word processor turned a quotation mark into a typographic one, which ends no string and so
 * became part of the value. Inside prose such marks are in their place.
 */
final class SmartQuoteInValue implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "smart-quote-in-value",
          Severity.ERROR,
          "A value begins or ends with a typographic quotation mark",
          "https://www.rfc-editor.org/rfc/rfc8259#section-7");

  private static final String MARKS = "\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB";

  /** Also the apostrophe, which may end a plural in prose. */
  private static final char RIGHT_SINGLE = '\u2019';

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (StringNode string : StringValues.in(task.node())) {
      String value = string.value();
      if (value.isEmpty()) {
        continue;
      }
      char first = value.charAt(0);
      char last = value.charAt(value.length() - 1);
      boolean atStart = isMark(first);
      boolean atEnd = isMark(last) && !(last == RIGHT_SINGLE && value.contains(" "));
      long marks = value.chars().filter(c -> isMark((char) c)).count();
      // Quoted words in prose have both marks, and more stands around them.
      boolean prose = marks > 1 && !(marks == 2 && atStart && atEnd);
      if ((atStart || atEnd) && !prose) {
        findings.add(
            string, message(atStart, atEnd, atStart ? first : last), hint(atStart && atEnd));
      }
    }
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  private static String message(boolean atStart, boolean atEnd, char mark) {
    String where = atStart && atEnd ? "stands between typographic quotation marks" : null;
    if (where == null) {
      where =
          (atStart ? "begins" : "ends")
              + " with the typographic quotation mark U+"
              + Integer.toHexString(0x10000 | mark).substring(1).toUpperCase(Locale.ROOT)
              + " ("
              + mark
              + ")";
    }
    return "The value " + where + ", which JSON takes as part of it.";
  }

  private static String hint(boolean both) {
    return both ? "Remove both marks." : "Remove the mark.";
  }
}
