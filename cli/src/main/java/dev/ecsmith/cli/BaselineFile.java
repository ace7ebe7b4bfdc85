package dev.ecsmith.cli;

import dev.ecsmith.validator.config.Baseline;
import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.finding.Accepted;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.json.JsonReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A baseline where it lies.
 *
 * @param name as the caller or the configuration wrote it
 */
record BaselineFile(Path file, String name, Session session) {
  static void describe(CommandSpec spec) {
    spec.addOption(option("--baseline", "Accept the findings that this file lists."))
        .addOption(option("--write-baseline", "List all findings in this file, and accept them."));
  }

  private static OptionSpec option(String name, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel("FILE")
        .description(description)
        .build();
  }

  /**
   * Takes what is accepted out of a list, by the options of the call or by the configuration.
   *
   * @param fingerprints of all findings in the list
   * @param findings changed: those that are accepted go
   * @return those
   * @throws CallException where the file can't be read, written or understood
   */
  static List<Accepted> accept(
      Map<Finding, String> fingerprints,
      List<Finding> findings,
      ConfigurationFile configuration,
      ParseResult call,
      Session session) {
    String written = call.matchedOptionValue("--write-baseline", "");
    if (!written.isEmpty()) {
      return new BaselineFile(session.resolve(written), written, session)
          .write(fingerprints, findings);
    }
    String named = call.matchedOptionValue("--baseline", "");
    if (!named.isEmpty()) {
      return new BaselineFile(session.resolve(named), named, session)
          .accept(fingerprints, findings);
    }
    return configuration
        .configuration()
        .baseline()
        .map(name -> new BaselineFile(configuration.folder().resolve(name), name, session))
        .map(baseline -> baseline.accept(fingerprints, findings))
        .orElse(List.of());
  }

  /** Whether fingerprints are needed at all. */
  static boolean isWanted(ConfigurationFile configuration, ParseResult call) {
    return call.hasMatchedOption("--baseline")
        || call.hasMatchedOption("--write-baseline")
        || configuration.configuration().baseline().isPresent();
  }

  /**
   * @throws CallException where both options are given
   */
  static void check(ParseResult call) {
    if (call.hasMatchedOption("--baseline") && call.hasMatchedOption("--write-baseline")) {
      throw new CallException("--baseline and --write-baseline exclude each other.");
    }
  }

  private List<Accepted> accept(Map<Finding, String> fingerprints, List<Finding> findings) {
    Baseline baseline =
        Baseline.read(JsonReader.read(name, TextInput.read(file, name)))
            .orElseThrow(
                () ->
                    new CallException(
                        "'"
                            + InvisibleText.escape(name)
                            + "' is no baseline. Write it anew with --write-baseline."));
    List<Accepted> accepted = new ArrayList<>();
    for (Finding finding : findings) {
      if (baseline.contains(path(finding), fingerprints.get(finding))) {
        accepted.add(accepted(finding));
      }
    }
    accepted.forEach(each -> findings.remove(each.finding()));
    return accepted;
  }

  private List<Accepted> write(Map<Finding, String> fingerprints, List<Finding> findings) {
    TreeSet<Baseline.Entry> entries = new TreeSet<>();
    for (Finding finding : findings) {
      entries.add(
          new Baseline.Entry(
              path(finding),
              finding.rule(),
              finding.place().pointer().toString(),
              fingerprints.get(finding)));
    }
    StringWriter text = new StringWriter();
    try {
      new Baseline(entries).write(text);
    } catch (IOException e) {
      throw FileFault.writing(name, e);
    }
    OutputFile.write(file, name, text.toString());
    int count = entries.size();
    session.tell(
        "Wrote "
            + count
            + (count == 1 ? " finding to '" : " findings to '")
            + InvisibleText.escape(name)
            + "'.");
    List<Accepted> accepted = findings.stream().map(this::accepted).toList();
    findings.clear();
    return accepted;
  }

  private Accepted accepted(Finding finding) {
    return new Accepted(finding, "It stands in the baseline " + name + ".");
  }

  /** From the folder of the baseline, wherever the command runs. */
  private String path(Finding finding) {
    return RelativeName.of(session.resolve(finding.place().file()), file.normalize().getParent());
  }
}
