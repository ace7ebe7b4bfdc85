package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.KeyWithoutEffect;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Tasks with public addresses stand in the public subnets, and there are no others. */
final class PrivateSubnetsWithoutEffect implements Rule<Spec> {
  private static final RuleInfo INFO = KeyWithoutEffect.INFO;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    if (spec.section("task").flag("assign_public_ip")) {
      Section network = spec.section("network");
      network
          .optional("existing")
          .ifPresent(existing -> judge(existing, "private_subnets", findings));
      network.optional("create").ifPresent(create -> judge(create, "nat", findings));
    }
  }

  private static void judge(Section network, String key, FindingSink findings) {
    if (network.has(key)) {
      findings.add(
          network.at(key),
          "`"
              + key
              + "` has no effect with `assign_public_ip`: tasks stand in the public subnets, whose"
              + " way out is the internet gateway.",
          "Remove it, or remove `assign_public_ip`.");
    }
  }
}
