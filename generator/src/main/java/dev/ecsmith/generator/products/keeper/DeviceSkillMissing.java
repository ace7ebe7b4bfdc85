package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Setting skills replaces those that an Automator has, and approving devices is what it is for. */
final class DeviceSkillMissing implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "device-skill-missing",
          Severity.WARNING,
          "The Automator would no longer approve devices",
          "https://docs.keeper.io/sso-connect-cloud/device-approvals/automator/version-3.2-overview");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section automator = spec.section("automator");
    if (!automator.texts("skills").contains("device")) {
      findings.add(
          automator.at("skills"),
          "Without the skill `device` the Automator approves no devices, and users wait for an"
              + " administrator.",
          "Add device to `skills`, which replace those that the Automator has from the start.");
    }
  }
}
