package dev.ecsmith.cli;

import dev.ecsmith.validator.config.Configuration;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.report.Palette;
import dev.ecsmith.validator.report.Report;
import dev.ecsmith.validator.report.ReportFormat;
import dev.ecsmith.validator.report.ReportStyle;
import dev.ecsmith.validator.report.ReportWriter;
import dev.ecsmith.validator.report.RuleBook;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of commands that report findings: where to, and what makes the run fail. */
final class ReportOptions {
  private static final List<String> THRESHOLDS = List.of("error", "warning", "info", "never");

  private final ReportTargets targets = new ReportTargets();

  void describe(CommandSpec spec) {
    spec.addOption(
            OptionSpec.builder("--format")
                .type(String.class)
                .paramLabel("FORMAT")
                .completionCandidates(ReportFormat.names())
                .setter(targets.formatSetter())
                .description(
                    "text (the default), concise, json, sarif, junit, github or gitlab. Give it "
                        + "again, each with its own --output, for several reports at once.")
                .build())
        .addOption(
            OptionSpec.builder("--output")
                .type(String.class)
                .paramLabel("FILE")
                .setter(targets.fileSetter())
                .description("Where the report of that format goes; without it, to stdout.")
                .build())
        .addOption(
            OptionSpec.builder("--fail-on")
                .type(String.class)
                .paramLabel("LEVEL")
                .completionCandidates(THRESHOLDS)
                .description(
                    "Exit with 1 for findings of this severity or worse: error (the default), "
                        + "warning, info or never.")
                .build());
  }

  /**
   * The severity from which findings make the run fail; empty for never.
   *
   * @throws CallException for a word that is none of them
   */
  private static Optional<Severity> threshold(ParseResult call, Configuration configuration) {
    String name =
        call.matchedOptionValue("--fail-on", configuration.failOn().orElse(Severity.ERROR.label()));
    if (!THRESHOLDS.contains(name)) {
      throw new CallException(Names.unknown("value of --fail-on", name, THRESHOLDS));
    }
    return Severity.named(name);
  }

  /**
   * Complains of what can't be done before any work is done.
   *
   * @throws CallException for a wrong combination of formats and files, or a wrong threshold
   */
  void check(ParseResult call) {
    targets.check();
    threshold(call, Configuration.NONE);
  }

  /** Whether a report for people goes to stdout, so that other text may stand before it. */
  boolean showText() {
    return targets.all().stream()
        .anyMatch(target -> target.file().isEmpty() && target.format() == ReportFormat.TEXT);
  }

  /**
   * Writes every report that was asked for.
   *
   * @param aside whether stdout has another use, so that a report for it goes to stderr
   */
  ExitCode report(
      Report report, ParseResult call, Session session, Configuration configuration, boolean aside)
      throws IOException {
    Optional<Severity> threshold = threshold(call, configuration);
    for (ReportTargets.Target target : targets.all()) {
      if (target.file().isEmpty() && aside) {
        writer(Palette.PLAIN, threshold, session, target.format()).write(report, session.aside());
      } else if (target.file().isEmpty()) {
        writer(session.palette(), threshold, session, target.format()).write(report, session.out());
      } else {
        StringWriter text = new StringWriter();
        writer(Palette.PLAIN, threshold, session, target.format()).write(report, text);
        OutputFile.write(session.resolve(target.file()), target.file(), text.toString());
      }
    }
    boolean failed =
        threshold.isPresent() && report.worst().filter(w -> w.atLeast(threshold.get())).isPresent();
    return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static ReportWriter writer(
      Palette palette, Optional<Severity> threshold, Session session, ReportFormat format) {
    return format.writer(
        new ReportStyle(
            palette,
            session.detail(),
            Version.current(),
            session.directory(),
            threshold,
            ReportOptions::entry));
  }

  /** Loads the catalogue, and so is called by few formats. */
  private static Optional<RuleBook.Entry> entry(String rule) {
    return RuleCatalogue.load()
        .named(rule)
        .map(
            info ->
                new RuleBook.Entry(
                    info.severity(), info.summary(), info.source(), RulePage.text(info.id())));
  }
}
