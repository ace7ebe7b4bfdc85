package dev.ecsmith.cli;

import dev.ecsmith.generator.SpecCheck;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.Judged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith validate}. */
final class ValidateCommand implements Command {
  private final ReportOptions reports = new ReportOptions();

  @Override
  public String summary() {
    return "Everything about a spec that would fail, before Terraform runs";
  }

  @Override
  public List<String> examples() {
    return List.of("ecsmith validate spec.yaml", "ecsmith validate specs/*.yaml --fail-on warning");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .required(true)
            .paramLabel("SPEC")
            .description("A spec, as 'ecsmith init' begins one, or - for stdin.")
            .build());
    JudgingRun.describe(spec, reports);
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    JudgingRun run = JudgingRun.start(reports, call, session);
    SpecCheck check = new SpecCheck(run.wanted());
    List<Judged> judged = new ArrayList<>();
    boolean complete = true;
    List<String> specs = call.matchedPositionalValue(0, List.<String>of());
    Progress progress = new Progress(session, "Judged", specs.size());
    for (String spec : specs) {
      try {
        Document document = SpecFile.read(spec, StdinName.read(call), session);
        judged.addAll(SpecFile.judged(check.check(document), document, run.wanted(), session));
      } catch (CallException e) {
        session.complain(e.getMessage());
        complete = false;
      }
      progress.step(judged.size());
    }
    progress.end();
    ExitCode code = run.report(judged, (suppression, folder) -> suppression.path().isPlain());
    return complete ? code : ExitCode.WRONG_CALL;
  }
}
