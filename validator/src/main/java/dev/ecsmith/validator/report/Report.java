package dev.ecsmith.validator.report;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.finding.Skipped;
import dev.ecsmith.validator.rule.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of one run.
 *
 * @param files how many files were judged, those without a finding included
 * @param findings in the order of {@link Finding#compareTo}
 * @param skipped in the order of {@link Skipped#compareTo}
 * @param suppressed how many findings were left out because a person accepted them
 */
public record Report(int files, List<Finding> findings, List<Skipped> skipped, int suppressed) {
  public Report {
    findings = sorted(findings);
    skipped = sorted(skipped);
  }

  /** A run that judged one file for each verdict, with nothing suppressed. */
  public static Report of(Collection<Verdict> verdicts) {
    List<Finding> findings = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      findings.addAll(verdict.findings());
      skipped.addAll(verdict.skipped());
    }
    return new Report(verdicts.size(), findings, skipped, 0);
  }

  public int count(Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      if (finding.severity() == severity) {
        count++;
      }
    }
    return count;
  }

  /** Empty without findings. */
  public Optional<Severity> worst() {
    Severity worst = null;
    for (Finding finding : findings) {
      if (worst == null || finding.severity().atLeast(worst)) {
        worst = finding.severity();
      }
    }
    return Optional.ofNullable(worst);
  }

  private static <T extends Comparable<T>> List<T> sorted(List<T> unordered) {
    List<T> ordered = new ArrayList<>(unordered);
    Collections.sort(ordered);
    return List.copyOf(ordered);
  }
}
