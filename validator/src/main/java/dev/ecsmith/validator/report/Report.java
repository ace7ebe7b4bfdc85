package dev.ecsmith.validator.report;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Accepted;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Fingerprints;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.finding.Skipped;
import dev.ecsmith.validator.rule.Judged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outcome of one run.
 *
 * @param documents those that were judged, without a finding or with
 * @param findings in the order of {@link Finding#compareTo}
 * @param skipped in the order of {@link Skipped#compareTo}
 * @param accepted findings that were left out because a person accepted them, in the same order
 */
public record Report(
    List<Document> documents,
    List<Finding> findings,
    List<Skipped> skipped,
    List<Accepted> accepted) {
  public Report {
    documents = List.copyOf(documents);
    findings = sorted(findings);
    skipped = sorted(skipped);
    accepted = sorted(accepted);
  }

  /** A run of which nothing was accepted. */
  public static Report of(Collection<Judged> judged) {
    List<Document> documents = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (Judged each : judged) {
      documents.add(each.document());
      findings.addAll(each.verdict().findings());
      skipped.addAll(each.verdict().skipped());
    }
    return new Report(documents, findings, skipped, List.of());
  }

  /** How many files were judged. */
  public int files() {
    return documents.size();
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

  /** Of the accepted findings as well, since the numbers in them count both. */
  Map<Finding, String> fingerprints() {
    List<Finding> all = new ArrayList<>(findings);
    accepted.forEach(each -> all.add(each.finding()));
    return new Fingerprints(documents).of(sorted(all));
  }

  private static <T extends Comparable<T>> List<T> sorted(List<T> unordered) {
    List<T> ordered = new ArrayList<>(unordered);
    Collections.sort(ordered);
    return List.copyOf(ordered);
  }
}
