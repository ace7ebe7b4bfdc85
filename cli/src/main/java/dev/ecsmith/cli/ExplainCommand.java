package dev.ecsmith.cli;

import dev.ecsmith.schemas.ErrorMessage;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.TaskUse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith explain}. */
final class ExplainCommand implements Command {
  private static final String TASK = "--task";
  private static final String EXECUTE_COMMAND = "--execute-command";
  private static final String LAUNCH_TYPE = "--launch-type";
  private static final List<String> LAUNCH_TYPES =
      Stream.of(LaunchType.values()).map(LaunchType::name).toList();

  @Override
  public String summary() {
    return "What is behind a rule or an error message, or what a task needs";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "ecsmith explain fargate-size-not-offered",
        "ecsmith explain --error 'No Fargate configuration exists for given values'",
        "terraform apply 2>&1 | ecsmith explain --error -",
        "ecsmith explain --task task-definition.json   # endpoints, policies, ports",
        "ecsmith explain --task . --execute-command --format json");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
            PositionalParamSpec.builder()
                .type(String.class)
                .arity("0..1")
                .paramLabel("RULE")
                .completionCandidates(RuleCatalogue.completions())
                .description("The identifier that reports show; 'ecsmith rules' lists them.")
                .build())
        .addOption(
            OptionSpec.builder("--error")
                .type(String.class)
                .paramLabel("TEXT")
                .description("An error message, whole or in part; - for stdin.")
                .build())
        .addOption(
            OptionSpec.builder(TASK)
                .type(String.class)
                .paramLabel("PATH")
                .description("A task definition, a directory to search, or - for stdin.")
                .build())
        .addOption(
            SharedOptions.flag(EXECUTE_COMMAND, "With --task: the service enables ECS Exec."))
        .addOption(
            OptionSpec.builder(LAUNCH_TYPE)
                .type(String.class)
                .paramLabel("TYPE")
                .completionCandidates(LAUNCH_TYPES)
                .description("With --task: where the service runs it.")
                .build())
        .addOption(ListingFormat.option("With --task: text (the default) or json."));
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    String rule = call.matchedPositionalValue(0, "");
    String error = call.matchedOptionValue("--error", "");
    String task = call.matchedOptionValue(TASK, "");
    if (Stream.of(rule, error, task).filter(question -> !question.isEmpty()).count() != 1) {
      throw new CallException("explain needs one of RULE, --error TEXT and --task PATH.");
    }
    if (!task.isEmpty()) {
      return explainTask(task, call, session);
    }
    List.of(EXECUTE_COMMAND, LAUNCH_TYPE, "--format").stream()
        .filter(call::hasMatchedOption)
        .findFirst()
        .ifPresent(
            option -> {
              throw new CallException(option + " goes with " + TASK + ".");
            });
    if (error.isEmpty()) {
      session.out().append(RulePage.text(RuleCatalogue.load().required(rule).id()));
    } else {
      String text = error.equals("-") ? TextInput.read(session.in(), "<stdin>") : error;
      explain(text, session.out());
    }
    return ExitCode.CLEAN;
  }

  private static ExitCode explainTask(String path, ParseResult call, Session session)
      throws IOException {
    ListingFormat format = ListingFormat.read(call);
    TaskUse use = use(call);
    TaskDefinitionFiles files = new TaskDefinitionFiles(session, "<stdin>");
    files.add(path);
    List<TaskDefinition> tasks =
        files.documents().stream().flatMap(each -> TaskDocuments.tasks(each).stream()).toList();
    List<TaskNeeds> needs = TaskNeeds.of(tasks, use);
    switch (format) {
      case TEXT -> new TaskNeedsText(session.palette(), session.out()).print(needs);
      case JSON -> TaskNeedsJson.print(needs, session.out());
    }
    return files.complete() ? ExitCode.CLEAN : ExitCode.WRONG_CALL;
  }

  private static TaskUse use(ParseResult call) {
    String name = call.matchedOptionValue(LAUNCH_TYPE, "");
    Optional<LaunchType> type = LaunchType.named(name);
    if (!name.isEmpty() && type.isEmpty()) {
      throw new CallException(Names.unknown("launch type", name, LAUNCH_TYPES));
    }
    return new TaskUse(call.hasMatchedOption(EXECUTE_COMMAND), type);
  }

  private static void explain(String text, Writer out) throws IOException {
    List<ErrorMessage> messages =
        ErrorMessage.all().stream().filter(message -> message.isIn(text)).toList();
    if (messages.isEmpty()) {
      throw new CallException(
          "This message is not known. 'ecsmith lint' on the task definition, or 'ecsmith validate'"
              + " on the spec, may still find its cause.");
    }
    String separator = "";
    for (ErrorMessage message : messages) {
      out.append(separator);
      explain(message, out);
      separator = "\n";
    }
  }

  private static void explain(ErrorMessage message, Writer out) throws IOException {
    out.append(message.cause()).append('\n').append(message.remedy()).append('\n');
    for (String rule : message.rules()) {
      out.append("  found beforehand by ").append(rule).append('\n');
    }
    out.append("  see ").append(message.source()).append('\n');
  }
}
