package dev.ecsmith.validator.config;

import java.util.Collection;
import java.util.Optional;

/** Knows the rules that a configuration can name. */
public interface RuleNames {
  /** The present identifier of a rule; nothing for a name that no rule has or had. */
  Optional<String> identifier(String name);

  /** All present identifiers, for who mistyped one. */
  Collection<String> all();
}
