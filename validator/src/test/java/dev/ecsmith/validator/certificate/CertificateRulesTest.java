package dev.ecsmith.validator.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.FixtureFolder;
import dev.ecsmith.validator.fixture.RuleDocs;
import dev.ecsmith.validator.fixture.RulePage;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.rules.certificate.CertificateRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every rule on certificates, and the reports that the examples of each must get.
 * The examples are recipes: {@link Recipe}.
 */
final class CertificateRulesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/certificates/rules");
  private static final Path SOURCES =
      Path.of("src/main/java/dev/ecsmith/validator/rules/certificate");
  private static final Path DOCS = Path.of("../docs/rules/certificates");

  @TestFactory
  Stream<DynamicNode> everyRuleSaysWhatItsFixturesExpect() {
    return ids().map(id -> dynamicContainer(id, fixtures(id)));
  }

  /** A good example of one rule is good by all: else it would teach another fault. */
  @TestFactory
  Stream<DynamicNode> noGoodFixtureHasAnErrorOfAnotherRule() {
    return ids()
        .flatMap(id -> FixtureFolder.of(FIXTURES.resolve(id)).fixtures().stream())
        .filter(fixture -> fixture.name().startsWith("good"))
        .map(
            fixture ->
                dynamicTest(
                    fixture.input().toString(),
                    () ->
                        assertEquals(
                            List.of(),
                            findings(fixture.name(), fixture.text(), info -> true).stream()
                                .map(Finding::rule)
                                .filter(rule -> !isAccepted(fixture, rule))
                                .toList())));
  }

  @TestFactory
  Stream<DynamicNode> noFixtureIsMissingOrForgotten() {
    return ids().map(id -> expectNone(id, FixtureFolder.of(FIXTURES.resolve(id)).faults()));
  }

  @TestFactory
  Stream<DynamicNode> everyPageIsComplete() {
    return infos()
        .map(
            info ->
                expectNone(
                    info.id(),
                    RulePage.of(CertificateRulesTest.class, info.id())
                        .map(page -> page.faults(info.id(), info.source()))
                        .orElse(List.of("There is no page."))));
  }

  @Test
  void everyFixtureFolderBelongsToARule() {
    Set<String> ids = ids().collect(Collectors.toSet());
    assertEquals(
        List.of(),
        FixtureFolder.names(FIXTURES).stream().filter(name -> !ids.contains(name)).toList());
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
        CertificateRules.all().stream()
            .map(rule -> rule.getClass().getSimpleName())
            .collect(Collectors.toSet());
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      assertEquals(
          List.of(),
          sources
              .filter(path -> path.toString().endsWith(".java"))
              .filter(path -> new Fixture(path).text().contains(" implements Rule<"))
              .map(path -> path.getFileName().toString().replace(".java", ""))
              .filter(name -> !registered.contains(name))
              .toList());
    }
  }

  /** {@code -Decsmith.golden=update} writes the folder, and fails nevertheless. */
  @Test
  void theDocsShowEveryPage() {
    RuleDocs docs =
        RuleDocs.of(
            DOCS,
            "Rules for certificates",
            "What `ecsmith certs` finds, and `ecsmith validate` in files that a spec names.",
            infos().toList(),
            CertificateRulesTest.class);
    for (Fixture.Mismatch mismatch : docs.mismatches(Fixture.Update.fromSystemProperties())) {
      assertEquals(mismatch.expected(), mismatch.actual(), mismatch.file().toString());
    }
  }

  /** A file in which something else is told on purpose, in a word of its name. */
  private static boolean isAccepted(Fixture fixture, String rule) {
    return fixture.text().contains("# beside: " + rule);
  }

  private static Stream<RuleInfo> infos() {
    return CertificateRules.all().stream().map(Rule::info);
  }

  private static Stream<String> ids() {
    return infos().map(RuleInfo::id);
  }

  private static Stream<DynamicNode> fixtures(String id) {
    return FixtureFolder.of(FIXTURES.resolve(id)).fixtures().stream()
        .map(
            fixture ->
                dynamicTest(
                    fixture.name(),
                    () ->
                        fixture
                            .mismatch(
                                (file, text) -> findings(file, text, info -> info.id().equals(id)),
                                Fixture.Update.fromSystemProperties())
                            .ifPresent(
                                mismatch ->
                                    assertEquals(
                                        mismatch.expected(),
                                        mismatch.actual(),
                                        mismatch.file().toString()))));
  }

  private static List<Finding> findings(String file, String text, Predicate<RuleInfo> wanted) {
    CertificateChain chain = RecipeFiles.of(Recipe.of(file, text)).chain();
    return Verdict.of(
            Rule.only(CertificateRules.all(), wanted), chain, chain.files().get(0).document())
        .findings();
  }

  private static DynamicNode expectNone(String name, List<String> faults) {
    return dynamicTest(name, () -> assertEquals(List.of(), faults));
  }
}
