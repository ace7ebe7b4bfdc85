package dev.ecsmith.validator.config;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code .ecsmith.yaml} says. Rules go by their present identifiers.
 *
 * @param whole whether a placeholder of a pipeline counts as left behind
 * @param failOn {@code error}, {@code warning}, {@code info} or {@code never}
 * @param selected the rules to judge by; none for those of the profile
 * @param severities of rules that weigh otherwise here
 * @param baseline as written, relative to the file
 */
public record Configuration(
    Optional<Profile> profile,
    boolean whole,
    Optional<String> failOn,
    Set<String> selected,
    Set<String> ignored,
    Map<String, Severity> severities,
    Optional<String> baseline,
    List<Suppression> suppressions) {
  /** For a project without such a file. */
  public static final Configuration NONE =
      new Configuration(
          Optional.empty(),
          false,
          Optional.empty(),
          Set.of(),
          Set.of(),
          Map.of(),
          Optional.empty(),
          List.of());

  public Configuration {
    selected = Set.copyOf(selected);
    ignored = Set.copyOf(ignored);
    severities = Map.copyOf(severities);
    suppressions = List.copyOf(suppressions);
  }
}
