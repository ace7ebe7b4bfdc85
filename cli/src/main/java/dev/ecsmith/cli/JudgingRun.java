package dev.ecsmith.cli;

import dev.ecsmith.validator.config.ConfigurationRules;
import dev.ecsmith.validator.config.Suppression;
import dev.ecsmith.validator.config.SuppressionUse;
import dev.ecsmith.validator.config.Suppressions;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Accepted;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Fingerprints;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.report.Report;
import dev.ecsmith.validator.rule.Judged;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rule.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One run of a command that judges files: the options, the configuration and the reports that these
 * commands have in common.
 */
final class JudgingRun {
  /** What a command looked at, by which it can tell whether a suppression was needed. */
  @FunctionalInterface
  interface Scope {
    /**
     * Whether the rule of a suppression was run over all files that it may be about.
     *
     * @param folder where its path starts
     */
    boolean includes(Suppression suppression, Path folder);
  }

  private final ReportOptions reports;
  private final ParseResult call;
  private final Session session;
  private final ConfigurationFile file;
  private final Predicate<RuleInfo> wanted;

  private JudgingRun(
      ReportOptions reports, ParseResult call, Session session, ConfigurationFile file) {
    this.reports = reports;
    this.call = call;
    this.session = session;
    this.file = file;
    this.wanted = RuleOptions.wanted(call, file.configuration());
  }

  static void describe(CommandSpec spec, ReportOptions reports) {
    reports.describe(spec);
    ConfigurationFile.describe(spec);
    RuleOptions.describe(spec);
    BaselineFile.describe(spec);
    StdinName.describe(spec);
  }

  /**
   * @throws CallException for options that don't go together, and for a wrong configuration
   */
  static JudgingRun start(ReportOptions reports, ParseResult call, Session session) {
    reports.check(call);
    BaselineFile.check(call);
    return new JudgingRun(reports, call, session, ConfigurationFile.read(call, session));
  }

  Predicate<RuleInfo> wanted() {
    return wanted;
  }

  /** Takes out what is accepted, and writes every report that was asked for. */
  ExitCode report(List<Judged> judged, Scope scope) throws IOException {
    return report(judged, scope, false);
  }

  /**
   * The same.
   *
   * @param aside whether stdout has another use, so that a report for it goes to stderr
   */
  ExitCode report(List<Judged> judged, Scope scope, boolean aside) throws IOException {
    Report all = Report.of(judged);
    List<Finding> findings = new ArrayList<>(weighed(all.findings()));
    List<Accepted> accepted = new ArrayList<>();
    Map<Finding, String> fingerprints =
        BaselineFile.isWanted(file, call)
            ? new Fingerprints(all.documents()).of(findings)
            : Map.of();
    List<Finding> ofConfiguration = suppress(judged, scope, findings, accepted);
    if (!fingerprints.isEmpty() || BaselineFile.isWanted(file, call)) {
      accepted.addAll(BaselineFile.accept(fingerprints, findings, file, call, session));
    }
    findings.addAll(weighed(ofConfiguration));
    return reports.report(
        new Report(all.documents(), findings, all.skipped(), accepted),
        call,
        session,
        file.configuration(),
        aside);
  }

  private List<Finding> suppress(
      List<Judged> judged, Scope scope, List<Finding> findings, List<Accepted> accepted) {
    if (file.configuration().suppressions().isEmpty()) {
      return List.of();
    }
    Suppressions suppressions =
        new Suppressions(
            file.configuration().suppressions(), LocalDate.now(session.clock()), this::inFolder);
    accepted.addAll(suppressions.accepted(findings));
    accepted.forEach(each -> findings.remove(each.finding()));
    SuppressionUse use =
        suppressions.use(
            suppression ->
                isJudged(suppression, judged) && scope.includes(suppression, file.folder()));
    List<Rule<SuppressionUse>> rules = Rule.only(ConfigurationRules.all(), wanted);
    return file.document()
        .map(document -> Verdict.of(rules, use, document).findings())
        .orElse(List.of());
  }

  /** Whether any file that it is about was judged by a rule that runs. */
  private boolean isJudged(Suppression suppression, List<Judged> judged) {
    return judged.stream()
            .map(Judged::document)
            .map(Document::file)
            .flatMap(name -> inFolder(name).stream())
            .anyMatch(suppression.path()::matches)
        && RuleCatalogue.load().named(suppression.rule()).filter(wanted).isPresent();
  }

  private Optional<String> inFolder(String name) {
    String relative = RelativeName.of(session.resolve(name), file.folder());
    return relative.startsWith("..") ? Optional.empty() : Optional.of(relative);
  }

  private List<Finding> weighed(List<Finding> findings) {
    Map<String, Severity> severities = file.configuration().severities();
    return severities.isEmpty()
        ? findings
        : findings.stream()
            .map(each -> each.withSeverity(severities.getOrDefault(each.rule(), each.severity())))
            .toList();
  }
}
