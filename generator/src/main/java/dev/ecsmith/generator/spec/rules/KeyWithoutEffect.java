package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.RuleInfo;

/** What the rules have in common that find keys without an effect. */
public final class KeyWithoutEffect {
  public static final RuleInfo INFO =
      new RuleInfo(
          "key-without-effect",
          Severity.WARNING,
          "A key has no effect, because of what stands elsewhere in the spec",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html");

  private KeyWithoutEffect() {}
}
