package dev.ecsmith.cli;

import dev.ecsmith.validator.config.Configuration;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.text.TextRules;
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
    spec.addOption(
            OptionSpec.builder("--profile")
                .type(String.class)
                .paramLabel("NAME")
                .completionCandidates(Profile.names())
                .description("default, strict or security: how much to look for.")
                .build())
        .addOption(rules("--select", "Judge by these rules alone."))
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
   * Whether a rule is to be run: one that was selected, or else one of the profile. What the call
   * says wins over the configuration, but what either ignores is left out. The catalogue is loaded
   * only for a caller who names rules.
   *
   * @throws CallException for a rule or a profile that there isn't
   */
  static Predicate<RuleInfo> wanted(ParseResult call, Configuration configuration) {
    Profile profile = profile(call, configuration);
    boolean whole = call.hasMatchedOption("--final") || configuration.whole();
    Set<String> selected =
        call.hasMatchedOption("--select") ? ids(call, "--select") : configuration.selected();
    Set<String> ignored = new HashSet<>(configuration.ignored());
    ignored.addAll(ids(call, "--ignore"));
    return rule ->
        ((selected.isEmpty() ? profile.includes(rule) : selected.contains(rule.id()))
                || (whole && TextRules.isForFinalFiles(rule)))
            && !ignored.contains(rule.id());
  }

  private static Profile profile(ParseResult call, Configuration configuration) {
    if (!call.hasMatchedOption("--profile")) {
      return configuration.profile().orElse(Profile.DEFAULT);
    }
    String name = call.matchedOptionValue("--profile", "");
    return Profile.named(name)
        .orElseThrow(() -> new CallException(Names.unknown("profile", name, Profile.names())));
  }

  private static Set<String> ids(ParseResult call, String option) {
    Set<String> ids = new HashSet<>();
    if (call.hasMatchedOption(option)) {
      RuleCatalogue catalogue = RuleCatalogue.load();
      for (String name : call.matchedOptionValue(option, List.<String>of())) {
        ids.add(catalogue.required(name.strip()).id());
      }
    }
    return ids;
  }
}
