package dev.ecsmith.validator.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RuleInfoTest {
  private static final RuleInfo INFO =
      new RuleInfo("a-rule", Severity.INFO, "A fault", "https://example.com", List.of("old-name"));

  @Test
  void aRuleRunsInEveryProfileUnlessItSaysOtherwise() {
    for (Profile profile : Profile.values()) {
      assertTrue(profile.includes(INFO), profile.label());
    }
    RuleInfo strict = INFO.onlyIn(Profile.STRICT);
    assertFalse(Profile.DEFAULT.includes(strict));
    assertTrue(Profile.STRICT.includes(strict));
    assertFalse(Profile.STRICT.includes(INFO.onlyIn()));
  }

  @Test
  void whatDiffersLeavesTheRestAsItIs() {
    RuleInfo other =
        INFO.onlyIn(Profile.SECURITY).withSeverity(Severity.ERROR).citing("https://example.org");
    assertEquals(
        new RuleInfo(
            "a-rule",
            Severity.ERROR,
            "A fault",
            "https://example.org",
            List.of("old-name"),
            Set.of(Profile.SECURITY)),
        other);
  }

  @Test
  void aRuleIsKnownByItsFormerNamesToo() {
    assertTrue(INFO.isNamed("a-rule"));
    assertTrue(INFO.isNamed("old-name"));
    assertFalse(INFO.isNamed("a"));
  }

  @Test
  void anIdentifierIsAPhraseInKebabCase() {
    assertThrows(
        IllegalArgumentException.class, () -> new RuleInfo("A rule", Severity.INFO, "", ""));
  }

  @Test
  void profilesAreFoundByTheirExactName() {
    assertEquals(List.of("default", "strict", "security"), Profile.names());
    assertEquals(Optional.of(Profile.STRICT), Profile.named("strict"));
    assertEquals(Optional.empty(), Profile.named("Strict"));
  }
}
