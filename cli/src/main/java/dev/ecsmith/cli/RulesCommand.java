package dev.ecsmith.cli;

import dev.ecsmith.validator.json.JsonWriter;
import dev.ecsmith.validator.report.Palette;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.RuleInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith rules}. */
final class RulesCommand implements Command {
  @Override
  public String summary() {
    return "Every rule: its identifier, its severity, and what it finds";
  }

  @Override
  public List<String> examples() {
    return List.of("ecsmith rules", "ecsmith rules --format json   # with the source of each rule");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addOption(ListingFormat.option());
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    List<RuleInfo> rules = RuleCatalogue.load().rules();
    switch (ListingFormat.read(call)) {
      case TEXT -> table(rules, session.palette(), session.out());
      case JSON -> json(rules, session.out());
    }
    return ExitCode.CLEAN;
  }

  private static void table(List<RuleInfo> rules, Palette palette, Writer out) throws IOException {
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleInfo rule : rules) {
      String severity = rule.severity().label();
      out.append(rule.id())
          .append(" ".repeat(widest - rule.id().length() + 2))
          .append(palette.severity(rule.severity(), severity))
          .append(" ".repeat("warning".length() - severity.length() + 2))
          .append(rule.summary())
          .append(restriction(rule))
          .append('\n');
    }
  }

  /** Says when a rule runs that doesn't run by default. */
  private static String restriction(RuleInfo rule) {
    if (Profile.DEFAULT.includes(rule)) {
      return "";
    }
    List<String> profiles = profiles(rule);
    return profiles.isEmpty() ? " (on demand)" : " (" + String.join(", ", profiles) + ")";
  }

  private static List<String> profiles(RuleInfo rule) {
    return Stream.of(Profile.values())
        .filter(profile -> profile.includes(rule))
        .map(Profile::label)
        .toList();
  }

  private static void json(List<RuleInfo> rules, Writer out) throws IOException {
    JsonWriter.write(
        out,
        json -> json.array("rules", elements -> rules.forEach(rule -> elements.element(of(rule)))));
  }

  private static JsonWriter.Content of(RuleInfo rule) {
    return members ->
        members
            .string("id", rule.id())
            .string("severity", rule.severity().label())
            .string("summary", rule.summary())
            .string("source", rule.source())
            .array("aliases", elements -> rule.aliases().forEach(elements::element))
            .array("profiles", elements -> profiles(rule).forEach(elements::element));
  }
}
