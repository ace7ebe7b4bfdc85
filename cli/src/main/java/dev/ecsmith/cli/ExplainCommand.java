package dev.ecsmith.cli;

import dev.ecsmith.schemas.ErrorMessage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith explain}. */
final class ExplainCommand implements Command {
  @Override
  public String summary() {
    return "A rule's page, or what is behind an error message of AWS or Terraform";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "ecsmith explain fargate-size-not-offered",
        "ecsmith explain --error 'No Fargate configuration exists for given values'",
        "terraform apply 2>&1 | ecsmith explain --error -");
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
                .build());
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    String rule = call.matchedPositionalValue(0, "");
    String error = call.matchedOptionValue("--error", "");
    if (rule.isEmpty() == error.isEmpty()) {
      throw new CallException("explain needs either a RULE or --error TEXT.");
    }
    if (error.isEmpty()) {
      session.out().append(RulePage.text(RuleCatalogue.load().required(rule).id()));
    } else {
      String text = error.equals("-") ? TextInput.read(session.in(), "<stdin>") : error;
      explain(text, session.out());
    }
    return ExitCode.CLEAN;
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
    out.append("  seen in ").append(message.source()).append('\n');
  }
}
