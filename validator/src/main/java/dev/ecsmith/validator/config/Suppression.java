package dev.ecsmith.validator.config;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.path.PathPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Findings that a person accepts.
 *
 * @param rule present identifier
 * @param path from the folder of the configuration
 * @param pointer names and indexes on the way to the value, or {@code *} for any; what is below the
 *     value is meant too
 * @param reason in that person's words
 * @param expires the last day on which it holds, with its place
 * @param at where it stands in the configuration
 */
public record Suppression(
    String rule,
    PathPattern path,
    List<String> pointer,
    String reason,
    Optional<Expiry> expires,
    Node at) {
  /** The last day on which something holds. */
  public record Expiry(LocalDate day, Node at) {}

  public Suppression {
    pointer = List.copyOf(pointer);
  }

  /**
   * @param file that of the finding, from the folder of the configuration
   */
  boolean accepts(Finding finding, String file) {
    return rule.equals(finding.rule()) && path.matches(file) && covers(finding.place().pointer());
  }

  boolean isExpired(LocalDate today) {
    return expires.filter(expiry -> expiry.day().isBefore(today)).isPresent();
  }

  private boolean covers(Pointer found) {
    List<String> tokens = found.tokens();
    if (tokens.size() < pointer.size()) {
      return false;
    }
    for (int i = 0; i < pointer.size(); i++) {
      String expected = pointer.get(i);
      if (!expected.equals("*") && !expected.equals(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }
}
