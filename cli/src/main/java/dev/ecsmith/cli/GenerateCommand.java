package dev.ecsmith.cli;

import dev.ecsmith.generator.SpecCheck;
import dev.ecsmith.generator.StackRenderer;
import dev.ecsmith.generator.render.Rendering;
import dev.ecsmith.generator.write.Comparison;
import dev.ecsmith.generator.write.Origin;
import dev.ecsmith.generator.write.OutputDirectory;
import dev.ecsmith.generator.write.OutputException;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.report.Palette;
import dev.ecsmith.validator.report.Report;
import dev.ecsmith.validator.report.ReportFormat;
import dev.ecsmith.validator.report.ReportStyle;
import dev.ecsmith.validator.rule.Judged;
import dev.ecsmith.validator.rule.Profile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith generate}. */
final class GenerateCommand implements Command {
  @Override
  public String summary() {
    return "The Terraform and ECS files that a spec asks for";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "ecsmith generate spec.yaml --out infrastructure",
        "ecsmith generate spec.yaml --out infrastructure --check   # in CI");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
            PositionalParamSpec.builder()
                .type(String.class)
                .arity("1")
                .required(true)
                .paramLabel("SPEC")
                .description("A spec, as 'ecsmith init' begins one, or - for stdin.")
                .build())
        .addOption(
            OptionSpec.builder("--out")
                .type(String.class)
                .required(true)
                .paramLabel("DIR")
                .description("Where the files go. Files of other people in it are left alone.")
                .build())
        .addOption(
            SharedOptions.flag(
                "--check", "Write nothing; show the difference and exit with 1 if there is one."))
        .addOption(SharedOptions.flag("--diff", "Write nothing; show the difference."))
        .addOption(
            SharedOptions.flag("--force", "Write over files that a person changed as well."));
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    refuseNonsense(call);
    Document document = SpecFile.read(call.matchedPositionalValue(0, ""), "<stdin>", session);
    SpecCheck.Outcome outcome = new SpecCheck(Profile.DEFAULT::includes).check(document);
    List<Judged> judged = SpecFile.judged(outcome, document, Profile.DEFAULT::includes, session);
    if (isRefused(judged, call, session)) {
      return ExitCode.FINDINGS;
    }
    SpecCheck.Understood understood =
        outcome
            .understood()
            .orElseThrow(() -> new IllegalStateException("A spec without errors is no spec"));
    Rendering rendering =
        new StackRenderer().render(understood.product().blueprint(understood.spec()));
    if (isRefused(RenderedTasks.judge(rendering), call, session)) {
      return ExitCode.FINDINGS;
    }
    Origin origin = new Origin(Version.current(), understood.product().profile().id());
    try {
      return deliver(rendering, origin, call, session);
    } catch (OutputException e) {
      throw new CallException(e.getMessage());
    }
  }

  private static void refuseNonsense(ParseResult call) {
    if (call.matchedOptionValue("--out", "").isEmpty()) {
      throw new CallException("--out needs the name of a directory.");
    }
    boolean check = call.hasMatchedOption("--check");
    boolean diff = call.hasMatchedOption("--diff");
    if (check && diff) {
      throw new CallException("--check and --diff exclude each other.");
    }
    if (call.hasMatchedOption("--force") && (check || diff)) {
      throw new CallException("--force has nothing to do where nothing is written.");
    }
  }

  private static ExitCode deliver(
      Rendering rendering, Origin origin, ParseResult call, Session session) throws IOException {
    String out = call.matchedOptionValue("--out", "");
    OutputDirectory directory = OutputDirectory.at(session.resolve(out));
    if (call.hasMatchedOption("--check") || call.hasMatchedOption("--diff")) {
      Comparison comparison = directory.compare(rendering, origin);
      DiffText.write(comparison.unifiedDiff(), session);
      boolean differs = call.hasMatchedOption("--check") && !comparison.isClean();
      return differs ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
    directory.recover();
    Comparison comparison = directory.compare(rendering, origin);
    boolean force = call.hasMatchedOption("--force");
    if (!force && !comparison.conflicts().isEmpty()) {
      throw new CallException(WrittenFiles.conflict(comparison.conflicts(), out));
    }
    directory.write(comparison, force);
    WrittenFiles.list(comparison, out, session);
    return ExitCode.CLEAN;
  }

  /**
   * Shows what was found, and tells whether it forbids to go on. Where a difference is to follow on
   * stdout, what doesn't forbid it goes to stderr: the output can be applied as a patch.
   */
  private static boolean isRefused(List<Judged> judged, ParseResult call, Session session)
      throws IOException {
    Report report = Report.of(judged);
    if (report.findings().isEmpty()) {
      return false;
    }
    boolean refused = report.worst().filter(Severity.ERROR::equals).isPresent();
    if (!refused && (call.hasMatchedOption("--check") || call.hasMatchedOption("--diff"))) {
      StringWriter aside = new StringWriter();
      write(report, Palette.PLAIN, session, aside);
      session.tell(aside.toString().stripTrailing());
    } else {
      write(report, session.palette(), session, session.out());
    }
    return refused;
  }

  private static void write(Report report, Palette palette, Session session, Writer out)
      throws IOException {
    ReportFormat.TEXT
        .writer(new ReportStyle(palette, session.detail(), Version.current()))
        .write(report, out);
  }
}
