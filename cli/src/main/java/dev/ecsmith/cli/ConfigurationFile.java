package dev.ecsmith.cli;

import dev.ecsmith.validator.config.Configuration;
import dev.ecsmith.validator.config.ConfigurationReader;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.report.TextReport;
import dev.ecsmith.validator.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The configuration of a run.
 *
 * @param folder absolute; paths in the configuration start here
 * @param document nothing where there is no such file
 */
record ConfigurationFile(Configuration configuration, Path folder, Optional<Document> document) {
  private static final String NAME = ".ecsmith.yaml";

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--config")
            .type(String.class)
            .paramLabel("FILE")
            .description(NAME + ", from here or a folder above, unless you name another.")
            .build());
  }

  /**
   * Reads the file that the caller names, or the nearest from the working directory upward.
   *
   * @throws CallException where it can't be read, or says what it can't say
   */
  static ConfigurationFile read(ParseResult call, Session session) {
    String named = call.matchedOptionValue("--config", "");
    if (!named.isEmpty()) {
      return read(session.resolve(named), named);
    }
    String name = NAME;
    for (Path folder = session.directory(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(NAME))) {
        return read(folder.resolve(NAME), name);
      }
      name = "../" + name;
    }
    return new ConfigurationFile(Configuration.NONE, session.directory(), Optional.empty());
  }

  private static ConfigurationFile read(Path file, String name) {
    Document document = YamlReader.read(name, TextInput.read(file, name));
    ConfigurationReader.Outcome outcome = ConfigurationReader.read(document, new KnownRules());
    if (!outcome.findings().isEmpty()) {
      throw new CallException(
          "The configuration is wrong:\n\n" + TextReport.of(outcome.findings()).stripTrailing());
    }
    return new ConfigurationFile(
        outcome.configuration(), file.normalize().getParent(), Optional.of(document));
  }
}
