package dev.ecsmith.validator.rule;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Skipped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Everything that rules said of a subject, in report order.
 *
 * @param skipped without repetition
 */
public record Verdict(List<Finding> findings, List<Skipped> skipped) {
  public static final Verdict SILENCE = new Verdict(List.of(), List.of());

  public Verdict {
    findings = findings.stream().sorted().toList();
    skipped = skipped.stream().sorted().distinct().toList();
  }

  /** Asks each rule in turn. */
  public static <S> Verdict of(
      Collection<? extends Rule<? super S>> rules, S subject, Document document) {
    List<Finding> findings = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (Rule<? super S> rule : rules) {
      FindingSink sink = new FindingSink(rule.info(), document);
      rule.check(subject, sink);
      findings.addAll(sink.findings());
      skipped.addAll(sink.skipped());
    }
    return new Verdict(findings, skipped);
  }

  public Verdict and(Verdict other) {
    List<Finding> allFindings = new ArrayList<>(findings);
    allFindings.addAll(other.findings);
    List<Skipped> allSkipped = new ArrayList<>(skipped);
    allSkipped.addAll(other.skipped);
    return new Verdict(allFindings, allSkipped);
  }
}
