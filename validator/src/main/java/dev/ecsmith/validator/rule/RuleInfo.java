package dev.ecsmith.validator.rule;

import dev.ecsmith.validator.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of a rule without running it.
 *
 * @param id a kebab-case phrase that names the fault; never reused
 * @param summary the fault in one line, without a full stop
 * @param source address of the page that makes it a fault
 * @param aliases identifiers that the rule had before
 * @param profiles those that run it; a rule without any runs where it is asked for by its name
 */
public record RuleInfo(
    String id,
    Severity severity,
    String summary,
    String source,
    List<String> aliases,
    Set<Profile> profiles) {
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<Profile> ALL = Set.of(Profile.values());

  public RuleInfo {
    if (!KEBAB.matcher(id).matches()) {
      throw new IllegalArgumentException("Not a rule identifier: " + id);
    }
    aliases = List.copyOf(aliases);
    profiles = Set.copyOf(profiles);
  }

  /** A rule of every profile, with identifiers that it had before. */
  public RuleInfo(
      String id, Severity severity, String summary, String source, List<String> aliases) {
    this(id, severity, summary, source, aliases, ALL);
  }

  /** A rule of every profile. */
  public RuleInfo(String id, Severity severity, String summary, String source) {
    this(id, severity, summary, source, List.of());
  }

  /** The same where it weighs otherwise. */
  public RuleInfo withSeverity(Severity other) {
    return new RuleInfo(id, other, summary, source, aliases, profiles);
  }

  /** The same where another page makes it a fault. */
  public RuleInfo citing(String otherSource) {
    return new RuleInfo(id, severity, summary, otherSource, aliases, profiles);
  }

  /** The same for callers of these profiles alone; of none for those who ask for it by name. */
  public RuleInfo onlyIn(Profile... some) {
    return new RuleInfo(id, severity, summary, source, aliases, Set.of(some));
  }

  /** Whether the rule has this name, or had it before. */
  public boolean isNamed(String name) {
    return id.equals(name) || aliases.contains(name);
  }
}
