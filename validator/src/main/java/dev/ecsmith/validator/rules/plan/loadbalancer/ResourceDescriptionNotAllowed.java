package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.schemas.ResourceTexts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Security groups have descriptions of few characters: an apostrophe is none of them. */
final class ResourceDescriptionNotAllowed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "resource-description-not-allowed",
          Severity.ERROR,
          "A security group or a rule of it has a description that AWS refuses",
          "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html");

  private final ResourceTexts texts;

  ResourceDescriptionNotAllowed(ResourceTexts texts) {
    this.texts = texts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    RefusedText.among(plan, texts.descriptions())
        .forEach(
            text ->
                findings.add(
                    text.value(),
                    "AWS doesn't take the description \""
                        + text.written()
                        + "\", but "
                        + text.allowed()
                        + ".",
                    "Write it without apostrophes, quotation marks, angle brackets and accents."));
  }
}
