package dev.ecsmith.validator.report;

import dev.ecsmith.validator.finding.Severity;
import java.util.Optional;

/** Where a report looks up what it tells of a rule beside the findings. */
@FunctionalInterface
public interface RuleBook {
  /** For reports that tell nothing of rules. */
  RuleBook EMPTY = rule -> Optional.empty();

  /** Nothing where nothing is known of a rule. */
  Optional<Entry> entry(String rule);

  /**
   * What is told of one rule.
   *
   * @param severity the one that it has by itself
   * @param summary without a full stop
   * @param source address of the page that makes it a fault; empty where there is none
   * @param page all that there is to say, as Markdown
   */
  record Entry(Severity severity, String summary, String source, String page) {}
}
