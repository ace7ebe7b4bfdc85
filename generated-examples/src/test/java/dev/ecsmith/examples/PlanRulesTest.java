package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.FixtureFolder;
import dev.ecsmith.validator.gate.PlanRules;
import dev.ecsmith.validator.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each rule for plans says of plans that Terraform made. */
class PlanRulesTest {
  /** {@code -Decsmith.rules=RULE,...} plans the fixtures of some rules alone. */
  private static final List<String> WANTED =
      List.of(System.getProperty("ecsmith.rules", "").split(","));

  private static final Set<String> IDS =
      PlanRules.all().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());

  @TestFactory
  Stream<DynamicNode> everyRuleSaysWhatItsFixturesExpect() {
    List<PlanFixture> fixtures =
        PlanFixture.all().stream()
            .filter(each -> WANTED.contains("") || WANTED.contains(each.rule()))
            .toList();
    Map<PlanFixture, List<Finding>> judged = PlanOfFixtures.judged(fixtures);
    return fixtures.stream()
        .map(each -> dynamicTest(each.toString(), () -> isAsExpected(each, judged.get(each))));
  }

  private static void isAsExpected(PlanFixture fixture, List<Finding> findings) {
    List<Finding> own = findings.stream().filter(f -> f.rule().equals(fixture.rule())).toList();
    fixture
        .mismatch(own, Fixture.Update.fromSystemProperties())
        .ifPresent(
            mismatch ->
                assertEquals(mismatch.expected(), mismatch.actual(), mismatch.file().toString()));
    if (fixture.isGood()) {
      List<Finding> errors =
          findings.stream()
              .filter(each -> IDS.contains(each.rule()) && each.severity() == Severity.ERROR)
              .toList();
      assertEquals("", fixture.report(errors), "A good configuration of another rule's fault");
    }
  }

  @Test
  void everyRuleHasBothKindsOfFixtures() {
    List<String> faults = new ArrayList<>();
    for (Rule<?> rule : PlanRules.all()) {
      List<PlanFixture> fixtures = PlanFixture.of(rule.info().id());
      if (fixtures.stream().noneMatch(PlanFixture::isGood)) {
        faults.add(rule.info().id() + " has no configuration named good*.");
      }
      if (fixtures.stream().allMatch(PlanFixture::isGood)) {
        faults.add(rule.info().id() + " has no configuration named bad*.");
      }
      fixtures.stream()
          .filter(each -> !each.isGood() && !each.expected().toFile().exists())
          .forEach(each -> faults.add(each + " has no findings beside it."));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyFolderBelongsToARule() {
    assertEquals(
        List.of(),
        FixtureFolder.names(PlanFixture.FOLDER).stream()
            .filter(name -> !IDS.contains(name))
            .toList());
  }
}
