package dev.ecsmith.cli;

import dev.ecsmith.schemas.SchemaCatalog;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith schema}. */
final class SchemaCommand implements Command {
  @Override
  public String summary() {
    return "The JSON Schema of a spec, a task definition or .ecsmith.yaml, for editors";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "ecsmith schema task-definition > task-definition.schema.json",
        "ecsmith schema ztrust-sso > ztrust-sso.schema.json");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(String.class)
            .arity("1")
            .required(true)
            .paramLabel("NAME")
            .completionCandidates(SchemaCatalog.names())
            .description(
                "task-definition, config for .ecsmith.yaml, or a product for its spec; "
                    + "'ecsmith products' lists them.")
            .build());
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    String name = call.matchedPositionalValue(0, "");
    session
        .out()
        .append(
            SchemaCatalog.text(name)
                .orElseThrow(
                    () -> new CallException(Names.unknown("schema", name, SchemaCatalog.names()))));
    return ExitCode.CLEAN;
  }
}
