package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.RuleDocs;
import dev.ecsmith.validator.rule.RuleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpecRuleDocsTest {
  private static final Path DOCS = Path.of("../docs/rules/specs");
  private static final Path PAGES = Path.of("src/main/resources/rules");

  /** {@code -Decsmith.golden=update} writes the folder, and fails nevertheless. */
  @Test
  void theFolderShowsEveryPageThatIsForSpecsAlone() {
    List<RuleInfo> rules =
        SpecRules.infos().stream()
            .filter(rule -> Files.exists(PAGES.resolve(rule.id() + ".md")))
            .toList();
    RuleDocs docs =
        RuleDocs.of(
            DOCS,
            "Rules for specs",
            "What `ecsmith validate` finds beside what is wrong with the text or the shape of any"
                + " document; that stands with the [rules for task"
                + " definitions](../task-definitions/README.md).",
            rules,
            SpecRuleDocsTest.class);
    for (Fixture.Mismatch mismatch : docs.mismatches(Fixture.Update.fromSystemProperties())) {
      assertEquals(mismatch.expected(), mismatch.actual(), mismatch.file().toString());
    }
  }
}
