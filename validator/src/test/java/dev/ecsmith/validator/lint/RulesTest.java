package dev.ecsmith.validator.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.FixtureFolder;
import dev.ecsmith.validator.fixture.RulePage;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.PolicyReading;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every rule, and the reports that the examples of each must get. */
final class RulesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/rules");
  private static final Path PROJECTS = Path.of("src/test/resources/projects");
  private static final Path SOURCES = Path.of("src/main/java/dev/ecsmith/validator/rules");

  /** Beside fixtures, what the execution role of their tasks may do; elsewhere that isn't known. */
  private static final String EXECUTION_ROLE = "policies/policy.json";

  private static final TaskDefinitionRules RULES = TaskDefinitionRules.all(Optional.empty());

  @TestFactory
  Stream<DynamicNode> everyRuleSaysWhatItsFixturesExpect() {
    return ids().map(id -> dynamicContainer(id, fixtures(FIXTURES.resolve(id), judge(id))));
  }

  @TestFactory
  Stream<DynamicNode> allRulesTogetherSayWhatAProjectExpects() {
    return FixtureFolder.names(PROJECTS).stream()
        .map(
            name ->
                dynamicContainer(
                    name, fixtures(PROJECTS.resolve(name), judge(TaskDefinitionRules.usual()))));
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
    return infos().map(info -> dynamicContainer(info.id(), page(info)));
  }

  @Test
  void everyFixtureFolderBelongsToARule() {
    Set<String> ids = ids().collect(Collectors.toSet());
    assertEquals(
        List.of(),
        FixtureFolder.names(FIXTURES).stream().filter(name -> !ids.contains(name)).toList());
  }

  @Test
  void noTwoRulesShareAnIdentifierOrAnAlias() {
    List<String> names =
        infos()
            .flatMap(info -> Stream.concat(Stream.of(info.id()), info.aliases().stream()))
            .toList();
    assertEquals(List.copyOf(names.stream().distinct().toList()), names);
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
        RULES.stream().map(rule -> rule.getClass().getSimpleName()).collect(Collectors.toSet());
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      List<String> forgotten =
          sources
              .filter(path -> path.toString().endsWith(".java"))
              .filter(path -> !path.startsWith(SOURCES.resolve("certificate")))
              .filter(RulesTest::isRule)
              .map(path -> path.getFileName().toString().replace(".java", ""))
              .filter(name -> !registered.contains(name))
              .toList();
      assertEquals(List.of(), forgotten);
    }
  }

  private static boolean isRule(Path source) {
    String text = new Fixture(source).text();
    return text.contains(" implements Rule<") && !text.contains(" implements Rule<Plan>");
  }

  private static AccessPolicy policy(Path file) {
    Document document = JsonReader.read("policy.json", new Fixture(file).text());
    return assertInstanceOf(AccessPolicy.class, PolicyReading.of(document));
  }

  private static Stream<RuleInfo> infos() {
    return RULES.stream().map(Rule::info);
  }

  private static Stream<String> ids() {
    return infos().map(RuleInfo::id);
  }

  private static Fixture.Judge judge(String id) {
    Path policy = FIXTURES.resolve(id).resolve(EXECUTION_ROLE);
    TaskDefinitionRules rules =
        Files.exists(policy) ? TaskDefinitionRules.all(Optional.of(policy(policy))) : RULES;
    return judge(rules.only(info -> info.id().equals(id)));
  }

  private static Fixture.Judge judge(TaskDefinitionRules rules) {
    Linter linter = new Linter(rules);
    return (file, text) -> linter.lint(read(file, text)).findings();
  }

  private static Document read(String file, String text) {
    if (file.endsWith(".template.yaml")) {
      return YamlReader.readTemplate(file, text);
    }
    return file.endsWith(".yaml") ? YamlReader.read(file, text) : JsonReader.read(file, text);
  }

  private static Stream<DynamicNode> fixtures(Path folder, Fixture.Judge judge) {
    return FixtureFolder.of(folder).fixtures().stream()
        .map(
            fixture ->
                dynamicTest(
                    fixture.name(),
                    () ->
                        fixture
                            .mismatch(judge, Fixture.Update.fromSystemProperties())
                            .ifPresent(
                                mismatch ->
                                    assertEquals(
                                        mismatch.expected(),
                                        mismatch.actual(),
                                        mismatch.file().toString()))));
  }

  private static Stream<DynamicNode> page(RuleInfo info) {
    RulePage page = RulePage.of(RulesTest.class, info.id()).orElse(null);
    if (page == null) {
      return Stream.of(expectNone("page", List.of("There is no page.")));
    }
    return Stream.of(
        expectNone("page", page.faults(info.id(), info.source())),
        dynamicTest(
            "bad examples",
            () ->
                page.examples("Bad")
                    .forEach(example -> assertFalse(findings(info, example).isEmpty()))),
        dynamicTest(
            "good examples",
            () ->
                page.examples("Good")
                    .forEach(example -> assertEquals(List.of(), findings(info, example)))));
  }

  private static List<Finding> findings(RuleInfo info, RulePage.Example example) {
    return judge(info.id()).findings("example." + example.language(), example.text());
  }

  private static DynamicNode expectNone(String name, List<String> faults) {
    return dynamicTest(name, () -> assertEquals(List.of(), faults));
  }
}
