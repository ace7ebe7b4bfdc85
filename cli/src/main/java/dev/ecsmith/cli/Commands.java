package dev.ecsmith.cli;

import java.util.List;
import java.util.Optional;

/** The commands by name. One that isn't called is never made. */
final class Commands {
  /** In the order of a user's work. */
  static final List<String> NAMES =
      List.of(
          "products",
          "init",
          "validate",
          "generate",
          "lint",
          "gate",
          "certs",
          "rules",
          "explain",
          "schema",
          "completion");

  private Commands() {}

  static Optional<Command> named(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "products" -> new ProductsCommand();
          case "init" -> new InitCommand();
          case "validate" -> new ValidateCommand();
          case "generate" -> new GenerateCommand();
          case "lint" -> new LintCommand();
          case "gate" -> new GateCommand();
          case "certs" -> new CertsCommand();
          case "rules" -> new RulesCommand();
          case "explain" -> new ExplainCommand();
          case "schema" -> new SchemaCommand();
          case "completion" -> new CompletionCommand();
          default -> null;
        });
  }
}
