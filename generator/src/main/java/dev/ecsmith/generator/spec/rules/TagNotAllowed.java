package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.TagLimits;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Locale;

/** AWS keeps the prefix aws: for itself, and takes few signs beside letters and digits. */
final class TagNotAllowed implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "tag-not-allowed",
          Severity.ERROR,
          "A tag has a key that AWS refuses",
          "https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html");

  private static final String HINT = "Choose another key.";
  private static final String ALLOWED = "Use letters, digits, spaces and _ . : / = + - @.";

  private final TagLimits limits;

  TagNotAllowed(TagLimits limits) {
    this.limits = limits;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (ObjectNode.Member tag : spec.root().members("tags")) {
      String key = tag.name();
      if (key.toLowerCase(Locale.ROOT).startsWith(limits.reservedPrefix())) {
        findings.addAtKey(
            tag,
            "The tag key `"
                + key
                + "` begins with "
                + limits.reservedPrefix()
                + ", which AWS keeps for itself.",
            HINT);
      } else if (key.isEmpty() || key.codePointCount(0, key.length()) > limits.longestKey()) {
        findings.addAtKey(
            tag,
            "A tag key of " + key.codePointCount(0, key.length()) + " characters is not allowed.",
            "Use 1 to " + limits.longestKey() + " characters.");
      } else if (!limits.characters().matcher(key).matches()) {
        findings.addAtKey(
            tag, "The tag key `" + key + "` holds a character that AWS refuses.", ALLOWED);
      }
    }
    tagValues(spec, findings);
  }

  private void tagValues(Spec spec, FindingSink findings) {
    for (ObjectNode.Member tag : spec.root().members("tags")) {
      if (tag.value() instanceof StringNode text
          && !limits.characters().matcher(text.value()).matches()) {
        findings.add(
            text,
            "The value of the tag `" + tag.name() + "` holds a character that AWS refuses.",
            ALLOWED);
      }
    }
  }
}
