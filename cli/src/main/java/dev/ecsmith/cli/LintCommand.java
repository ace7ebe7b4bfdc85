package dev.ecsmith.cli;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.lint.Linter;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import dev.ecsmith.validator.rule.Judged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith lint}. */
final class LintCommand implements Command {
  private final ReportOptions reports = new ReportOptions();

  @Override
  public String summary() {
    return "What is wrong with the ECS task definitions that you have";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "ecsmith lint task-definition.json",
        "ecsmith lint .   # every task definition below this directory",
        "aws ecs describe-task-definition --task-definition sso | ecsmith lint -",
        "ecsmith lint . --fix --diff   # what can be mended without a question",
        "ecsmith lint . --format text --format json --output report.json");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .required(true)
            .paramLabel("PATH")
            .description(
                "A task definition, its list of containers, the output of "
                    + "describe-task-definition or a CloudFormation template, in JSON or YAML, a "
                    + "directory to search for them, or - for stdin.")
            .build());
    spec.addOption(
        SharedOptions.flag(
            "--final", "Nothing fills the files in any more: find what a pipeline left."));
    FixOptions.describe(spec);
    ExecutionRoleOptions.describe(spec);
    JudgingRun.describe(spec, reports);
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    FixOptions.check(call);
    JudgingRun run = JudgingRun.start(reports, call, session);
    TaskDefinitionRules rules =
        TaskDefinitionRules.all(ExecutionRoleOptions.policy(call, session)).only(run.wanted());
    Linter linter = new Linter(rules);
    TaskDefinitionFiles files = new TaskDefinitionFiles(session, StdinName.read(call));
    for (String path : call.matchedPositionalValue(0, List.<String>of())) {
      files.add(path);
    }
    if (ExecutionRoleOptions.showPolicy(call)) {
      new NeededPolicy(session).print(files.documents());
      return files.complete() ? ExitCode.CLEAN : ExitCode.WRONG_CALL;
    }
    List<Document> documents = FixOptions.fix(files, call, session);
    Progress progress = new Progress(session, "Judged", documents.size());
    List<Judged> judged = new ArrayList<>();
    for (Document document : documents) {
      judged.add(new Judged(document, linter.lint(document)));
      progress.step(judged.size());
    }
    progress.end();
    ExitCode code =
        run.report(
            judged,
            (suppression, folder) ->
                rules.stream().anyMatch(rule -> rule.info().id().equals(suppression.rule()))
                    && (suppression.path().isPlain()
                        || files.covers(folder.resolve(suppression.path().folder()))),
            FixOptions.useStdout(call, files));
    return files.complete() ? code : ExitCode.WRONG_CALL;
  }
}
