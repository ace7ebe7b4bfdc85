package dev.ecsmith.validator.rules.text;

import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.rule.FindingSink;
import java.util.List;
import java.util.stream.Collectors;

/** Says of a value which placeholders are left in it. */
final class LeftBehind {
  private LeftBehind() {}

  /**
   * @param left none where there is nothing to say
   */
  static void report(StringNode value, List<String> left, FindingSink findings) {
    if (!left.isEmpty()) {
      findings.add(value, message(left), hint(left));
    }
  }

  private static String message(List<String> left) {
    String listed = left.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    return left.size() == 1
        ? "The placeholder " + listed + " was left in the value."
        : "The placeholders " + listed + " were left in the value.";
  }

  private static String hint(List<String> left) {
    return left.size() == 1
        ? "Put the actual value in its place."
        : "Put the actual values in their places.";
  }
}
