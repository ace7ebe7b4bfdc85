package dev.ecsmith.validator.rule;

import dev.ecsmith.validator.finding.Severity;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is known of a rule without running it.
 *
 * @param id a kebab-case phrase that names the fault; never reused
 * @param summary the fault in one line, without a full stop
 * @param source address of the page that makes it a fault
 * @param aliases identifiers that the rule had before
 */
public record RuleInfo(
    String id, Severity severity, String summary, String source, List<String> aliases) {
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public RuleInfo {
    if (!KEBAB.matcher(id).matches()) {
      throw new IllegalArgumentException("Not a rule identifier: " + id);
    }
    aliases = List.copyOf(aliases);
  }

  /** The same where it weighs otherwise. */
  public RuleInfo withSeverity(Severity other) {
    return new RuleInfo(id, other, summary, source, aliases);
  }

  public RuleInfo(String id, Severity severity, String summary, String source) {
    this(id, severity, summary, source, List.of());
  }
}
