package dev.ecsmith.validator.config;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import dev.ecsmith.validator.path.PathPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings that a person accepts.
 *
 * @param rule present identifier
 * @param path from the folder of the configuration
 * @param resource of a Terraform plan, whose address has {@code *} for any characters
 * @param pointer names and indexes on the way to the value, or {@code *} for any; what is below the
 *     value is meant too; where a resource is named, from its attributes on
 * @param reason in that person's words
 * @param expires the last day on which it holds, with its place
 * @param at where it stands in the configuration
 */
public record Suppression(
    String rule,
    PathPattern path,
    Optional<String> resource,
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
    return rule.equals(finding.rule()) && path.matches(file) && covers(finding.place());
  }

  boolean isExpired(LocalDate today) {
    return expires.filter(expiry -> expiry.day().isBefore(today)).isPresent();
  }

  private boolean covers(Place place) {
    return resource.isEmpty()
        ? covers(place.pointer())
        : place
            .planned()
            .filter(planned -> isMeant(planned.resource()) && covers(planned.attribute()))
            .isPresent();
  }

  private boolean isMeant(String address) {
    String pattern =
        Stream.of(resource.orElse("").split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return address.matches(pattern);
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
