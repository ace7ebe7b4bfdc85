package dev.ecsmith.cli;

import dev.ecsmith.validator.config.RuleNames;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Collection;
import java.util.Optional;

/** The rules that a configuration can name; loaded when it names the first. */
final class KnownRules implements RuleNames {
  private RuleCatalogue catalogue;

  @Override
  public Optional<String> identifier(String name) {
    return catalogue().named(name).map(RuleInfo::id);
  }

  @Override
  public Collection<String> all() {
    return catalogue().ids();
  }

  private RuleCatalogue catalogue() {
    if (catalogue == null) {
      catalogue = RuleCatalogue.load();
    }
    return catalogue;
  }
}
