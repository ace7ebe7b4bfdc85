package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ecsmith.generator.terraform.PlanGuards;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.FixtureFolder;
import dev.ecsmith.validator.fixture.RulePage;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.syntax.SyntaxRules;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every rule about specs, and the reports that the examples of each must get. */
final class SpecRulesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/rules");
  private static final Path PROJECTS = Path.of("src/test/resources/projects");
  private static final Path SOURCES = Path.of("src/main/java/dev/ecsmith/generator");

  /**
   * Their fixtures are in their own module, since it doesn't matter to them what a text is about.
   */
  private static final Set<String> OF_SYNTAX =
      SyntaxRules.all().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());

  @TestFactory
  Stream<DynamicNode> everyRuleSaysWhatItsFixturesExpect() {
    return ids()
        .map(
            id ->
                dynamicContainer(id, fixtures(FIXTURES.resolve(id), info -> info.id().equals(id))));
  }

  @TestFactory
  Stream<DynamicNode> allRulesTogetherSayWhatAProjectExpects() {
    return FixtureFolder.names(PROJECTS).stream()
        .map(
            name ->
                dynamicContainer(
                    name, fixtures(PROJECTS.resolve(name), Profile.DEFAULT::includes)));
  }

  /** One whose name begins with good-unknown leaves a value open, which is a fault of its own. */
  @TestFactory
  Stream<DynamicNode> everyGoodFixtureIsASpecThatPasses() {
    return ids()
        .flatMap(id -> FixtureFolder.of(FIXTURES.resolve(id)).fixtures().stream())
        .filter(fixture -> fixture.name().startsWith("good"))
        .filter(fixture -> !fixture.name().startsWith("good-unknown"))
        .map(
            fixture ->
                expectNone(
                    fixture.input().toString(),
                    judge(id -> true).findings(fixture.name(), fixture.text()).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::toString)
                        .toList()));
  }

  @TestFactory
  Stream<DynamicNode> noFixtureIsMissingOrForgotten() {
    return Stream.concat(
        ids().map(id -> expectNone(id, FixtureFolder.of(FIXTURES.resolve(id)).faults())),
        FixtureFolder.names(PROJECTS).stream()
            .map(name -> expectNone(name, FixtureFolder.of(PROJECTS.resolve(name)).orphans())));
  }

  @TestFactory
  Stream<DynamicNode> everyPageIsCompleteAndItsExamplesBehaveAsTheySay() {
    return SpecRules.infos().stream()
        .filter(info -> ownPage(info).isPresent() || !isSharedWithTaskDefinitions(info))
        .map(info -> dynamicContainer(info.id(), page(info)));
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
    SpecRules.infos()
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
        Stream.concat(
                SpecRules.stream(),
                Products.all().stream().flatMap(product -> product.planRules().stream()))
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
              // It runs the others and is none itself.
              .filter(name -> !name.equals("RuleOfPartialSpec"))
              .toList());
    }
  }

  private static Stream<String> ids() {
    return SpecRules.stream()
        .map(Rule::info)
        .map(RuleInfo::id)
        .filter(id -> !OF_SYNTAX.contains(id))
        .distinct()
        .sorted();
  }

  private static Fixture.Judge judge(Predicate<RuleInfo> wanted) {
    SpecCheck check = new SpecCheck(wanted);
    return (file, text) -> check.check(YamlReader.read(file, text)).verdict().findings();
  }

  private static Stream<DynamicNode> fixtures(Path folder, Predicate<RuleInfo> wanted) {
    return FixtureFolder.of(folder).fixtures().stream()
        .map(
            fixture ->
                dynamicTest(
                    fixture.name(),
                    () ->
                        fixture
                            .mismatch(judge(wanted), Fixture.Update.fromSystemProperties())
                            .ifPresent(
                                mismatch ->
                                    assertEquals(
                                        mismatch.expected(),
                                        mismatch.actual(),
                                        mismatch.file().toString()))));
  }

  /** A page of the module validator describes the rule for task definitions, and specs with it. */
  private static boolean isSharedWithTaskDefinitions(RuleInfo info) {
    return RulePage.of(SpecRulesTest.class, info.id()).isPresent() && ownPage(info).isEmpty();
  }

  private static Optional<Path> ownPage(RuleInfo info) {
    return Optional.of(Path.of("src/main/resources/rules", info.id() + ".md"))
        .filter(Files::exists);
  }

  private static Stream<DynamicNode> page(RuleInfo info) {
    RulePage page = RulePage.of(SpecRulesTest.class, info.id()).orElse(null);
    if (page == null) {
      return Stream.of(expectNone("page", List.of("There is no page.")));
    }
    boolean guard = PlanGuards.infos().contains(info);
    List<String> faults =
        page.faults(info.id(), info.source()).stream()
            // What only Terraform sees, no example can show.
            .filter(fault -> !(guard && fault.startsWith("No example")))
            .toList();
    return Stream.of(
        expectNone("page", faults),
        dynamicTest(
            "bad examples",
            () ->
                specs(page, "Bad")
                    .forEach(
                        example -> assertFalse(findings(info, example).isEmpty(), example.text()))),
        dynamicTest(
            "good examples",
            () ->
                specs(page, "Good")
                    .forEach(example -> assertEquals(List.of(), findings(info, example)))));
  }

  /** Examples of what Terraform reads are no specs. */
  private static Stream<RulePage.Example> specs(RulePage page, String section) {
    return page.examples(section).stream().filter(example -> !example.language().equals("hcl"));
  }

  private static List<Finding> findings(RuleInfo info, RulePage.Example example) {
    // Products whose vendors differ have a rule of this name each, with a source of its own.
    return judge(each -> each.id().equals(info.id()))
        .findings("example." + example.language(), example.text());
  }

  private static DynamicNode expectNone(String name, List<String> faults) {
    return dynamicTest(name, () -> assertEquals(List.of(), faults));
  }
}
