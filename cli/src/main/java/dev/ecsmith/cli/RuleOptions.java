package dev.ecsmith.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say which rules to judge by. */
final class RuleOptions {
  private RuleOptions() {}

  static void describe(CommandSpec spec) {
    spec.addOption(rules("--select", "Judge by these rules alone."))
        .addOption(rules("--ignore", "Leave these rules out."));
  }

  private static OptionSpec rules(String name, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .splitRegex(",")
        .paramLabel("RULE")
        .completionCandidates(RuleCatalogue.completions())
        .description(description)
        .build();
  }

  /**
   * Whether a rule, by its identifier, is to be run. The catalogue is loaded only for a caller who
   * names rules.
   *
   * @throws CallException for a rule that there isn't
   */
  static Predicate<String> wanted(ParseResult call) {
    if (!call.hasMatchedOption("--select") && !call.hasMatchedOption("--ignore")) {
      return rule -> true;
    }
    RuleCatalogue catalogue = RuleCatalogue.load();
    Set<String> selected = ids(call, "--select", catalogue);
    Set<String> ignored = ids(call, "--ignore", catalogue);
    return rule -> (selected.isEmpty() || selected.contains(rule)) && !ignored.contains(rule);
  }

  private static Set<String> ids(ParseResult call, String option, RuleCatalogue catalogue) {
    Set<String> ids = new HashSet<>();
    for (String name : call.matchedOptionValue(option, List.<String>of())) {
      ids.add(catalogue.required(name.strip()).id());
    }
    return ids;
  }
}
