package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.terraform.PlanGuards;
import dev.ecsmith.validator.gate.PlanRules;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.certificate.CertificateRules;
import dev.ecsmith.validator.rules.shape.ShapeRules;
import dev.ecsmith.validator.rules.syntax.SyntaxRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of prerequisites in the documentation say what is so. */
final class PrerequisitesTest {
  private static final Path TEMPLATES =
      Path.of("../templates/src/main/resources/dev/ecsmith/templates/terraform");
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| (?!prerequisite )([A-Za-z ]+) \\| [^|]+ \\| ([a-z ]+) \\| ([^|]+) \\|$");
  private static final Pattern IN_BACKTICKS = Pattern.compile("`([a-z0-9-]+)`");
  private static final Pattern TOLD_BY_TERRAFORM =
      Pattern.compile("error_message = \"([a-z0-9-]+): ");
  private static final Pattern GUARD_WITH_FILES = Pattern.compile("`([a-z0-9-]+)` in (`[^|]+`)");

  private static final Path TABLES = Path.of("../docs/prerequisites");

  /** A line for each thing that a product needs before it runs, in the order of its table. */
  private static final Path NEEDS = Path.of("src/test/resources/prerequisites");

  private static final Set<String> JUDGED = Set.of("validate", "plan", "gate");

  static List<Product> products() {
    return Products.all();
  }

  /** A row of the table. */
  private record Row(String prerequisite, String where, String by) {
    Stream<String> identifiers() {
      return JUDGED.contains(where)
          ? IN_BACKTICKS.matcher(by).results().map(match -> match.group(1))
          : Stream.empty();
    }
  }

  @ParameterizedTest
  @MethodSource("products")
  void everyPrerequisiteIsInTheTable(Product product) throws IOException {
    assertEquals(
        Files.readAllLines(NEEDS.resolve(product.profile().id() + ".txt")),
        rows(product).stream().map(Row::prerequisite).distinct().toList());
  }

  @ParameterizedTest
  @MethodSource("products")
  void theOverviewLeadsToTheTable(Product product) throws IOException {
    String id = product.profile().id();
    assertTrue(
        Files.readString(TABLES.resolve("README.md"))
            .contains("| " + product.profile().title() + " | [" + id + ".md](" + id + ".md) |"));
  }

  @Test
  void everyRuleInTheTableExists() throws IOException {
    Set<String> known =
        ids(
            Stream.of(
                    SpecRules.infos().stream(),
                    ofShapes(),
                    PlanRules.all().stream().<RuleInfo>map(rule -> rule.info()),
                    CertificateRules.all().stream().<RuleInfo>map(rule -> rule.info()))
                .flatMap(each -> each));
    assertEquals(
        List.of(),
        rows().stream().flatMap(Row::identifiers).filter(id -> !known.contains(id)).toList());
  }

  @ParameterizedTest
  @MethodSource("products")
  void everyRuleOfAProductIsInItsTable(Product product) throws IOException {
    Set<String> syntax = ids(SyntaxRules.all().stream().map(rule -> rule.info()));
    Set<String> named =
        rows(product).stream().flatMap(Row::identifiers).collect(Collectors.toUnmodifiableSet());
    Stream<RuleInfo> judging =
        Stream.concat(
            SpecRules.ofDocuments(Products.all()).stream().map(Rule::info),
            product.rules().stream().map(Rule::info));
    assertEquals(
        Set.of(),
        judging
            .map(RuleInfo::id)
            .filter(id -> !syntax.contains(id) && !named.contains(id))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @MethodSource("products")
  void everyRuleForPlansOfAProductIsInItsTable(Product product) throws IOException {
    List<String> named =
        rows(product).stream()
            .filter(row -> row.where().equals("gate"))
            .flatMap(Row::identifiers)
            .toList();
    assertEquals(
        List.of(),
        product.planRules().stream()
            .map(rule -> rule.info().id())
            .filter(id -> !named.contains(id))
            .toList());
  }

  @Test
  void everyGuardOfTheTemplatesIsInTheTableAndCanBeExplained() throws IOException {
    Set<String> known = ids(SpecRules.infos().stream());
    Set<String> planned =
        rows().stream()
            .filter(row -> row.where().equals("plan"))
            .flatMap(Row::identifiers)
            .collect(Collectors.toSet());
    Set<String> told = new TreeSet<>();
    try (Stream<Path> templates = Files.list(TEMPLATES)) {
      for (Path template : templates.filter(Files::isRegularFile).sorted().toList()) {
        found(TOLD_BY_TERRAFORM, Files.readString(template))
            .map(match -> match.group(1))
            .forEach(told::add);
      }
    }
    assertEquals(told, new TreeSet<>(planned));
    assertEquals(List.of(), told.stream().filter(id -> !known.contains(id)).toList());
  }

  @Test
  void everyGuardStandsInTheFilesThatTheTableNames() throws IOException {
    for (Row row : rows()) {
      for (MatchResult guard : found(GUARD_WITH_FILES, row.by()).toList()) {
        for (MatchResult file :
            found(Pattern.compile("`([a-z-]+\\.tf)`"), guard.group(2)).toList()) {
          String template = Files.readString(TEMPLATES.resolve(file.group(1) + ".ftl"));
          assertTrue(template.contains("\"" + guard.group(1) + ": "), row.by() + file.group(1));
        }
      }
    }
  }

  @Test
  void everyGuardThatNoRuleSeesBeforeIsToldByATemplate() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> templates = Files.list(TEMPLATES)) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(template));
      }
    }
    assertEquals(
        List.of(),
        PlanGuards.infos().stream()
            .map(RuleInfo::id)
            .filter(id -> !all.toString().contains("\"" + id + ": "))
            .toList());
  }

  private static List<Row> rows() throws IOException {
    List<Row> all = new ArrayList<>();
    for (Product product : products()) {
      all.addAll(rows(product));
    }
    return all;
  }

  private static List<Row> rows(Product product) throws IOException {
    return found(ROW, Files.readString(TABLES.resolve(product.profile().id() + ".md")))
        .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
        .toList();
  }

  private static Stream<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList().stream();
  }

  private static Stream<RuleInfo> ofShapes() {
    return ShapeRules.citing("").stream().map(rule -> rule.info());
  }

  private static Set<String> ids(Stream<RuleInfo> infos) {
    return infos.map(RuleInfo::id).collect(Collectors.toSet());
  }
}
