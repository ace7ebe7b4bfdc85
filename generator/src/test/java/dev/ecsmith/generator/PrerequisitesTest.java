package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.terraform.PlanGuards;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.shape.ShapeRules;
import dev.ecsmith.validator.rules.syntax.SyntaxRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of prerequisites in the documentation of this module says what is so. */
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

  /** What ZTrust SSO needs before it runs, in the order of the table. */
  private static final List<String> PREREQUISITES =
      List.of(
          "subnets",
          "way out",
          "size of the task",
          "database",
          "storage",
          "connection to the database",
          "certificates",
          "registry",
          "execution role",
          "RabbitMQ",
          "sessions",
          "account and region",
          "names",
          "image",
          "logs",
          "host name",
          "all");

  /** A row of the table. */
  private record Row(String prerequisite, String where, String by) {
    Stream<String> identifiers() {
      return where.equals("validate") || where.equals("plan")
          ? IN_BACKTICKS.matcher(by).results().map(match -> match.group(1))
          : Stream.empty();
    }
  }

  @Test
  void everyPrerequisiteIsInTheTable() throws IOException {
    assertEquals(PREREQUISITES, rows().stream().map(Row::prerequisite).distinct().toList());
  }

  @Test
  void everyRuleInTheTableExists() throws IOException {
    Set<String> known = ids(Stream.concat(SpecRules.infos().stream(), ofShapes()));
    assertEquals(
        List.of(),
        rows().stream().flatMap(Row::identifiers).filter(id -> !known.contains(id)).toList());
  }

  @Test
  void everyRuleOfSpecsIsInTheTable() throws IOException {
    Set<String> syntax = ids(SyntaxRules.all().stream().map(rule -> rule.info()));
    Set<String> named =
        rows().stream().flatMap(Row::identifiers).collect(Collectors.toUnmodifiableSet());
    assertEquals(
        List.of(),
        SpecRules.infos().stream()
            .map(RuleInfo::id)
            .filter(id -> !syntax.contains(id) && !named.contains(id))
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
    return found(ROW, Files.readString(Path.of("README.md")))
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
