package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.schemas.ResourceTexts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** AWS refuses characters in names that Terraform passes on. */
final class ResourceNameNotAllowed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "resource-name-not-allowed",
          Severity.ERROR,
          "A resource has a name that AWS refuses",
          "https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html");

  private final ResourceTexts texts;

  ResourceNameNotAllowed(ResourceTexts texts) {
    this.texts = texts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    RefusedText.among(plan, texts.names())
        .forEach(
            text ->
                findings.add(
                    text.value(),
                    "AWS doesn't take the name \""
                        + text.written()
                        + "\", but "
                        + text.allowed()
                        + ".",
                    "Choose another; many names can't be changed later without a new resource."));
  }
}
