package dev.ecsmith.validator.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A choice of rules that a caller can make by one word. */
public enum Profile {
  /** What is wrong in nearly every file where it is found. */
  DEFAULT,
  /** That, and what only a careful team wants to hear of. */
  STRICT,
  /** What concerns security, hardening included, with everything that the default has. */
  SECURITY;

  /** The name in the configuration and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Profile> named(String name) {
    for (Profile profile : values()) {
      if (profile.label().equals(name)) {
        return Optional.of(profile);
      }
    }
    return Optional.empty();
  }

  /** All names, the default first. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Profile profile : values()) {
      names.add(profile.label());
    }
    return names;
  }

  /** Whether a caller who chose this profile, and said no more, wants to hear of the rule. */
  public boolean includes(RuleInfo rule) {
    return rule.profiles().contains(this);
  }
}
