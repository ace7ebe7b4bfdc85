package dev.ecsmith.cli;

import dev.ecsmith.validator.config.RuleNames;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Collection;
import java.util.Optional;

/** The rules that a configuration can name; loaded when it names the first. */
final class KnownRules implements RuleNames {
  @Override
  public Optional<String> identifier(String name) {
    return RuleCatalogue.load().named(name).map(RuleInfo::id);
  }

  @Override
  public Collection<String> all() {
    return RuleCatalogue.load().ids();
  }
}
