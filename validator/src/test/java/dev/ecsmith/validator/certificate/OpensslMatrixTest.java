package dev.ecsmith.validator.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.rules.certificate.CertificateRules;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * OpenSSL and ecsmith look at the same certificates and say the same of them. Where they don't, the
 * case says why, and a page of the documentation lists it.
 */
final class OpensslMatrixTest {
  private static final Path CASES = Path.of("src/test/resources/certificates/matrix.yaml");
  private static final Path PAGE = Path.of("../docs/certificates.md");
  private static final int FEWEST_CASES = 60;

  @TempDir private Path directory;

  /** What is said of a case. */
  private record Case(String name, Recipe recipe) {
    String openssl() {
      return recipe.text("openssl").or(() -> recipe.text("verdict")).orElseThrow();
    }

    String ecsmith() {
      return recipe.text("ecsmith").or(() -> recipe.text("verdict")).orElseThrow();
    }

    Optional<String> why() {
      return recipe.text("why");
    }
  }

  @TestFactory
  Stream<DynamicNode> opensslSaysSo() {
    return cases().stream()
        .map(
            each ->
                dynamicTest(
                    each.name(),
                    () -> {
                      Openssl openssl = Openssl.orSkip();
                      Path folder = Files.createDirectory(directory.resolve(each.name()));
                      assertEquals(each.openssl(), verdict(openssl.accepts(each.recipe(), folder)));
                    }));
  }

  @TestFactory
  Stream<DynamicNode> ecsmithSaysSo() {
    return cases().stream()
        .map(
            each ->
                dynamicTest(
                    each.name(),
                    () -> {
                      List<Finding> errors = errors(each.recipe());
                      assertEquals(each.ecsmith(), verdict(errors.isEmpty()), errors.toString());
                      assertEquals(
                          new TreeSet<>(each.recipe().list("finds")),
                          errors.stream()
                              .map(Finding::rule)
                              .collect(Collectors.toCollection(TreeSet::new)));
                    }));
  }

  @Test
  void thereAreManyCases() {
    assertTrue(cases().size() >= FEWEST_CASES, cases().size() + " cases");
  }

  @Test
  void onlyDifferencesAreExplained() {
    assertEquals(
        List.of(),
        cases().stream()
            .filter(each -> each.why().isPresent() == each.openssl().equals(each.ecsmith()))
            .map(Case::name)
            .toList());
  }

  /** {@code -Decsmith.golden=update} writes the page, and fails nevertheless. */
  @Test
  void thePageListsEveryDifference() throws IOException {
    String page = page();
    String found = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    if (Fixture.Update.fromSystemProperties() == Fixture.Update.WRITE) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, found);
  }

  private static String page() {
    List<Case> all = cases();
    List<Case> differences = all.stream().filter(each -> each.why().isPresent()).toList();
    StringBuilder page =
        new StringBuilder(
            "# Certificates: where ecsmith and OpenSSL differ\n\nThe tests make "
                + all.size()
                + " chains and ask `openssl verify`, with the security level of today's"
                + " distributions, and `ecsmith certs`\nabout each. Of "
                + (all.size() - differences.size())
                + " they say the same. These are the others; a warning counts as accepted.\n\n"
                + "| chain | OpenSSL | ecsmith | why |\n| --- | --- | --- | --- |\n");
    for (Case each : differences) {
      page.append("| ")
          .append(each.name().replace('-', ' '))
          .append(" | ")
          .append(each.openssl())
          .append(" | ")
          .append(told(each))
          .append(" | ")
          .append(each.why().orElseThrow())
          .append(" |\n");
    }
    return page.toString();
  }

  private static String told(Case each) {
    List<String> rules = each.recipe().list("finds");
    return each.ecsmith() + (rules.isEmpty() ? "" : ": " + String.join(", ", rules));
  }

  private static List<Finding> errors(Recipe recipe) {
    CertificateChain chain = RecipeFiles.of(recipe).chain(Optional.of(RecipeFiles.password()));
    return Verdict.of(CertificateRules.all(), chain, chain.files().get(0).document())
        .findings()
        .stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private static String verdict(boolean accepted) {
    return accepted ? "accepted" : "refused";
  }

  private static List<Case> cases() {
    ObjectNode root =
        (ObjectNode) YamlReader.read("matrix.yaml", new Fixture(CASES).text()).root().orElseThrow();
    List<Case> cases = new ArrayList<>();
    root.members()
        .forEach(
            member -> cases.add(new Case(member.name(), new Recipe((ObjectNode) member.value()))));
    return cases;
  }
}
