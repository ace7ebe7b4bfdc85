package dev.ecsmith.validator.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.finding.Accepted;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.FixtureFolder;
import dev.ecsmith.validator.fixture.RulePage;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.yaml.YamlReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said of configurations, each held against one finding on one day. */
final class ConfigurationTest {
  private static final Path FIXTURES = Path.of("src/test/resources/configurations");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Finding FINDING =
      new Finding(
          "image-without-fixed-tag",
          Severity.WARNING,
          Place.of(
              Document.unreadable("deploy/task.json", "\"nginx\"", List.of()),
              new TextRange(0, 7),
              Pointer.parse("/containerDefinitions/0/image")),
          "It is wrong.",
          "",
          "");

  private static final RuleNames RULES =
      new RuleNames() {
        @Override
        public Optional<String> identifier(String name) {
          return Optional.of(name.equals("old-name") ? "wrong-type" : name).filter(all()::contains);
        }

        @Override
        public Collection<String> all() {
          return List.of("image-without-fixed-tag", "wrong-type");
        }
      };

  @TestFactory
  Stream<DynamicNode> everyFaultIsFoundInItsPlace() {
    return fixtures("faults", (file, text) -> read(file, text).findings());
  }

  @TestFactory
  Stream<DynamicNode> everyRuleSaysWhatItsFixturesExpect() {
    return ConfigurationRules.all().stream()
        .map(rule -> rule.info().id())
        .flatMap(id -> fixtures(id, judge(id)));
  }

  @TestFactory
  Stream<DynamicNode> everyPageIsCompleteAndItsExamplesBehaveAsTheySay() {
    return ConfigurationRules.all().stream()
        .map(Rule::info)
        .map(
            info ->
                dynamicTest(
                    info.id(),
                    () -> {
                      RulePage page = RulePage.of(ConfigurationTest.class, info.id()).orElseThrow();
                      assertEquals(List.of(), page.faults(info.id(), info.source()));
                      for (RulePage.Example bad : page.examples("Bad")) {
                        assertFalse(judge(info.id()).findings("x.yaml", bad.text()).isEmpty());
                      }
                      for (RulePage.Example good : page.examples("Good")) {
                        assertEquals(List.of(), judge(info.id()).findings("x.yaml", good.text()));
                      }
                    }));
  }

  @Test
  void everythingThatItSaysIsRead() {
    Configuration all =
        read("x.yaml", new Fixture(FIXTURES.resolve("faults/good-everything.yaml")).text())
            .configuration();
    assertEquals(Optional.of(Profile.STRICT), all.profile());
    assertTrue(all.whole());
    assertEquals(Optional.of("warning"), all.failOn());
    assertEquals(Set.of("image-without-fixed-tag"), all.selected());
    assertEquals(Set.of("wrong-type"), all.ignored());
    assertEquals(Map.of("image-without-fixed-tag", Severity.ERROR), all.severities());
    assertEquals(Optional.of(".ecsmith-baseline.json"), all.baseline());
    Suppression suppression = all.suppressions().get(0);
    assertEquals(List.of("containerDefinitions", "*", "image"), suppression.pointer());
    assertEquals(LocalDate.of(2027, 2, 28), suppression.expires().orElseThrow().day());
    assertEquals(List.of(FINDING), accepted(all));
  }

  @Test
  void aFormerNameOfARuleStandsForIt() {
    assertEquals(
        Set.of("wrong-type"), read("x.yaml", "ignore: [old-name]\n").configuration().ignored());
  }

  @Test
  void whatIsWrongSaysNothing() {
    assertEquals(Configuration.NONE, read("x.yaml", "final: true\nprofile: x\n").configuration());
  }

  @Test
  void anExpiredSuppressionAcceptsNothing() {
    String text =
        "suppressions:\n  - {rule: image-without-fixed-tag, path: deploy/task.json, reason: r,"
            + " expires: 2026-11-24}\n";
    assertEquals(List.of(), accepted(read("x.yaml", text).configuration()));
  }

  @Test
  void anAcceptedFindingHasTheReasonOfTheFirstSuppression() {
    String text =
        """
        suppressions:
          - {rule: image-without-fixed-tag, path: deploy/, reason: one}
          - {rule: image-without-fixed-tag, path: deploy/, reason: two}
        """;
    assertEquals(
        List.of(new Accepted(FINDING, "one")),
        suppressions(read("x.yaml", text).configuration()).accepted(List.of(FINDING)));
  }

  private static List<Finding> accepted(Configuration configuration) {
    return suppressions(configuration).accepted(List.of(FINDING)).stream()
        .map(Accepted::finding)
        .toList();
  }

  private static Suppressions suppressions(Configuration configuration) {
    return new Suppressions(configuration.suppressions(), TODAY, Optional::of);
  }

  private static ConfigurationReader.Outcome read(String file, String text) {
    return ConfigurationReader.read(YamlReader.read(file, text), RULES);
  }

  private static Fixture.Judge judge(String id) {
    return (file, text) -> {
      Document document = YamlReader.read(file, text);
      ConfigurationReader.Outcome outcome = ConfigurationReader.read(document, RULES);
      assertEquals(List.of(), outcome.findings());
      Suppressions suppressions = suppressions(outcome.configuration());
      suppressions.accepted(List.of(FINDING));
      List<Rule<SuppressionUse>> rules =
          Rule.only(ConfigurationRules.all(), info -> info.id().equals(id));
      return Verdict.of(rules, suppressions.use(each -> true), document).findings();
    };
  }

  private static Stream<DynamicNode> fixtures(String folder, Fixture.Judge judge) {
    FixtureFolder fixtures = FixtureFolder.of(FIXTURES.resolve(folder));
    return Stream.concat(
        Stream.of(dynamicTest(folder, () -> assertEquals(List.of(), fixtures.faults()))),
        fixtures.fixtures().stream()
            .map(
                fixture ->
                    dynamicTest(
                        fixture.name(),
                        () ->
                            fixture
                                .mismatch(judge, Fixture.Update.fromSystemProperties())
                                .ifPresent(each -> assertEquals(each.expected(), each.actual())))));
  }
}
