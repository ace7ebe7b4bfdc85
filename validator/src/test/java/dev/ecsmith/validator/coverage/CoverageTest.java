package dev.ecsmith.validator.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ecsmith.schemas.JsonResource;
import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.RulePage;
import dev.ecsmith.validator.gate.PlanRules;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import dev.ecsmith.validator.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what is said of our coverage to the rules and the schema that there are. */
final class CoverageTest {
  private static final Path PAGE = Path.of("../docs/coverage.md");

  private static final Set<String> RULES =
      TaskDefinitionRules.all().stream()
          .map(rule -> rule.info().id())
          .collect(Collectors.toCollection(TreeSet::new));

  private static final Set<String> PLAN_RULES =
      PlanRules.all().stream()
          .map(rule -> rule.info().id())
          .collect(Collectors.toCollection(TreeSet::new));

  private static final Set<String> ALL_RULES = new TreeSet<>(RULES);

  static {
    ALL_RULES.addAll(PLAN_RULES);
  }

  /** Each a configuration that the provider refuses, named after the number of its check. */
  private static final Path REFUSED =
      Path.of("../generated-examples/src/test/resources/plans/refused");

  private static final Map<String, Object> SCHEMA =
      JsonResource.parse(SchemaCatalog.text(SchemaCatalog.TASK_DEFINITION).orElseThrow());

  @Test
  void everyCheckOfAGroupIsThereOnce() {
    CoverageGroup.told()
        .forEach(
            group ->
                assertEquals(
                    group.numbers(),
                    group.rows().stream().map(Coverage::number).toList(),
                    group.name()));
  }

  @Test
  void whatIsNamedExists() {
    for (Coverage row : rows().toList()) {
      if (row.how().namesRules()) {
        Set<String> known = row.how() == Coverage.How.PLAN ? ALL_RULES : RULES;
        assertEquals(List.of(), without(known, row.rules()), row.toString());
        assertEquals(
            List.of(),
            row.pointers().stream().filter(pointer -> !isInSchema(pointer)).toList(),
            row.toString());
      }
    }
  }

  @Test
  void aRowNamesWhatItHasTo() {
    List<Coverage> incomplete =
        rows()
            .filter(
                row ->
                    switch (row.how()) {
                      case RULE, PLAN -> row.rules().isEmpty() || !row.pointers().isEmpty();
                      case SCHEMA -> row.rules().isEmpty() || row.pointers().isEmpty();
                      case NOT, PROVIDER -> !isSentence(row.what());
                    })
            .toList();
    assertEquals(List.of(), incomplete);
  }

  @Test
  void everyRuleIsNamedByARowOrGoesBeyondThem() {
    assumeTrue(CoverageGroup.told().equals(CoverageGroup.all()), "Some group isn't told yet.");
    Set<String> named = rows().flatMap(row -> row.rules().stream()).collect(Collectors.toSet());
    Beyond.all().forEach(beyond -> named.add(beyond.rule()));
    assertEquals(List.of(), without(named, ALL_RULES));
  }

  @Test
  void whatGoesBeyondExistsAndIsNamedByNoRow() {
    List<String> beyond = Beyond.all().stream().map(Beyond::rule).toList();
    assertEquals(List.of(), without(ALL_RULES, beyond));
    Set<String> named = rows().flatMap(row -> row.rules().stream()).collect(Collectors.toSet());
    assertEquals(beyond, without(named, beyond));
    assertEquals(
        List.of(), Beyond.all().stream().filter(each -> !isSentence(each.reason())).toList());
  }

  @Test
  void whatTerraformRefusesIsShownByAFixture() {
    assertEquals(
        List.of(),
        rows()
            .filter(row -> row.how() == Coverage.How.PROVIDER)
            .filter(row -> !Files.exists(REFUSED.resolve(row.number() + ".tf")))
            .toList());
  }

  @Test
  void whatSourcesDisagreeAboutIsExplainedInThePageOfTheRule() {
    for (Conflict conflict : Conflict.all()) {
      assertTrue(isSentence(conflict.sources()) && isSentence(conflict.choice()), conflict.topic());
      for (String rule : conflict.rules()) {
        String page = RulePage.markdown(Rule.class, rule).orElseThrow();
        assertTrue(
            page.replaceAll("\\s+", " ").contains(conflict.words()),
            conflict.topic() + ", " + rule);
      }
    }
  }

  @Test
  void thePageSaysTheSame() throws IOException {
    String expected = CoveragePage.of(CoverageGroup.all(), Beyond.all(), Conflict.all());
    String actual = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    if (!actual.equals(expected) && Fixture.Update.fromSystemProperties() == Fixture.Update.WRITE) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected, actual, "Run with -Decsmith.golden=update");
  }

  private static Stream<Coverage> rows() {
    return CoverageGroup.told().stream().flatMap(group -> group.rows().stream());
  }

  private static List<String> without(Set<String> known, Collection<String> names) {
    return names.stream().filter(name -> !known.contains(name)).toList();
  }

  private static boolean isSentence(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && text.endsWith(".");
  }

  private static boolean isInSchema(String pointer) {
    Object at = SCHEMA;
    for (String token : pointer.substring(1).split("/", -1)) {
      at = at instanceof Map<?, ?> object ? object.get(token) : null;
    }
    return at != null;
  }
}
