package dev.ecsmith.cli;

import dev.ecsmith.generator.Products;
import dev.ecsmith.generator.outline.ExampleSpec;
import dev.ecsmith.generator.outline.SpecOutline;
import dev.ecsmith.validator.document.InvisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith init}. */
final class InitCommand implements Command {
  @Override
  public String summary() {
    return "A spec to fill in: every input with its default, unit and allowed values";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "ecsmith init ztrust-sso --out spec.yaml",
        "ecsmith init ztrust-sso --example   # a complete one, to look at");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
            PositionalParamSpec.builder()
                .type(String.class)
                .arity("1")
                .required(true)
                .paramLabel("PRODUCT")
                .completionCandidates(Products.ids())
                .description("One of those that 'ecsmith products' lists.")
                .build())
        .addOption(
            OptionSpec.builder("--out")
                .type(String.class)
                .paramLabel("FILE")
                .description(
                    "Where the spec goes; without it, to stdout. An existing file is kept.")
                .build())
        .addOption(SharedOptions.flag("--example", "A complete spec that passes as it is."));
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    String product = call.matchedPositionalValue(0, "");
    if (!Products.ids().contains(product)) {
      throw new CallException(Names.unknown("product", product, Products.ids()));
    }
    String text =
        call.hasMatchedOption("--example") ? ExampleSpec.of(product) : SpecOutline.of(product);
    if (call.hasMatchedOption("--out")) {
      create(call.matchedOptionValue("--out", ""), text, session);
    } else {
      session.out().append(text);
    }
    return ExitCode.CLEAN;
  }

  private static void create(String out, String text, Session session) {
    if (out.isEmpty()) {
      throw new CallException("--out needs the name of a file.");
    }
    Path file = session.resolve(out);
    String shown = InvisibleText.escape(out);
    if (Files.exists(file)) {
      throw new CallException(
          "'" + shown + "' exists already and was left alone. Remove it, or choose another name.");
    }
    OutputFile.write(file, out, text);
    session.tell("Next: fill in '" + shown + "', then ecsmith validate " + ShellWord.of(out));
  }
}
