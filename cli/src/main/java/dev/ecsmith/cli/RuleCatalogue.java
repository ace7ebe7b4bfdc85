package dev.ecsmith.cli;

import dev.ecsmith.generator.SpecRules;
import dev.ecsmith.validator.config.ConfigurationRules;
import dev.ecsmith.validator.gate.PlanRules;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.certificate.CertificateRules;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every rule of every command.
 *
 * @param rules by identifier
 */
record RuleCatalogue(List<RuleInfo> rules) {
  RuleCatalogue {
    rules = rules.stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
  }

  /** Made once a run: every rule that is named, and every rule of a report, is looked up here. */
  private static final class Loaded {
    private static final RuleCatalogue CATALOGUE = ofAllRules();
  }

  static RuleCatalogue load() {
    return Loaded.CATALOGUE;
  }

  private static RuleCatalogue ofAllRules() {
    Map<String, RuleInfo> byId = new LinkedHashMap<>();
    Stream.of(
            TaskDefinitionRules.all().stream().<RuleInfo>map(rule -> rule.info()),
            SpecRules.infos().stream(),
            PlanRules.all().stream().<RuleInfo>map(rule -> rule.info()),
            CertificateRules.all().stream().<RuleInfo>map(rule -> rule.info()),
            ConfigurationRules.all().stream().<RuleInfo>map(rule -> rule.info()))
        .flatMap(Function.identity())
        .forEach(info -> byId.putIfAbsent(info.id(), info));
    return new RuleCatalogue(List.copyOf(byId.values()));
  }

  List<String> ids() {
    return rules.stream().map(RuleInfo::id).toList();
  }

  /** For completion alone: nothing is loaded until somebody asks for the first name. */
  static Iterable<String> completions() {
    return () -> load().ids().iterator();
  }

  /**
   * By its identifier or one that it had before.
   *
   * @throws CallException where there is no such rule
   */
  RuleInfo required(String name) {
    return named(name)
        .orElseThrow(
            () ->
                new CallException(
                    Names.unknown("rule", name, ids(), "'ecsmith rules' lists all.")));
  }

  Optional<RuleInfo> named(String name) {
    return rules.stream().filter(rule -> rule.isNamed(name)).findFirst();
  }
}
