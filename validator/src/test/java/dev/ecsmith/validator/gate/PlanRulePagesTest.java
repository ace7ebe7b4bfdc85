package dev.ecsmith.validator.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.RulePage;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule for plans, whether Terraform is there or not. */
final class PlanRulePagesTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/ecsmith/validator/rules/plan");

  /** Their tests make plans of them. */
  private static final Path FIXTURES =
      Path.of("../generated-examples/src/test/resources/plans/rules");

  private static final Pattern RULE = Pattern.compile(" implements (Rule<|ServiceRule)");

  static Stream<RuleInfo> infos() {
    return PlanRules.all().stream().map(Rule::info);
  }

  @ParameterizedTest
  @MethodSource("infos")
  void thePageIsComplete(RuleInfo info) {
    RulePage page = RulePage.of(PlanRulePagesTest.class, info.id()).orElseThrow();
    assertEquals(List.of(), page.faults(info.id(), info.source()));
  }

  /** An example is a part of a fixture, and so behaves as the page says. */
  @ParameterizedTest
  @MethodSource("infos")
  void anExampleIsAnExcerptOfAFixture(RuleInfo info) throws IOException {
    RulePage page = RulePage.of(PlanRulePagesTest.class, info.id()).orElseThrow();
    for (String kind : List.of("Bad", "Good")) {
      List<String> fixtures = fixtures(info.id(), kind.toLowerCase(Locale.ROOT));
      for (String example : page.configurations(kind)) {
        assertTrue(
            fixtures.stream().anyMatch(fixture -> fixture.contains(words(example))),
            () -> "No fixture " + kind + " of " + info.id() + " has:\n" + example);
      }
    }
  }

  @Test
  void everySummaryIsOnePhraseWithASource() {
    infos()
        .forEach(
            info -> {
              assertTrue(Character.isUpperCase(info.summary().charAt(0)), info.id());
              assertFalse(info.summary().endsWith("."), info.id());
              assertTrue(info.source().startsWith("https://"), info.id());
            });
  }

  @Test
  void everyRuleClassIsRegistered() throws IOException {
    Set<String> registered =
        PlanRules.all().stream()
            .map(rule -> rule.getClass().getSimpleName())
            .collect(Collectors.toSet());
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      assertEquals(
          List.of(),
          sources
              .filter(path -> path.toString().endsWith(".java"))
              .filter(path -> RULE.matcher(new Fixture(path).text()).find())
              .map(path -> path.getFileName().toString().replace(".java", ""))
              .filter(name -> !registered.contains(name))
              .toList());
    }
  }

  private static List<String> fixtures(String rule, String kind) throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES.resolve(rule))) {
      return files
          .filter(file -> file.getFileName().toString().matches(kind + ".*\\.tf"))
          .map(file -> words(new Fixture(file).text()))
          .toList();
    }
  }

  /** The layout is no part of what an example says. */
  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
