package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.KeyWithoutEffect;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The agent drops settings of keys that don't go together, and says so in its log alone. */
final class RoleKeysWithoutEffect implements Rule<Spec> {
  private static final RuleInfo INFO = KeyWithoutEffect.INFO;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section agent = spec.section("agent");
    boolean hasRoles = !spec.root().sections("role_certificates").isEmpty();
    boolean roleKeys = agent.flag("role_keys");
    if (agent.flag("rotate_key") && hasRoles && !roleKeys) {
      findings.add(
          agent.at("rotate_key"),
          "`rotate_key` has no effect: certificates of roles use the key of the service, so the"
              + " agent keeps it.",
          "Set `role_keys` to true as well, or remove `rotate_key`.");
    }
    if (roleKeys && !hasRoles) {
      findings.add(
          agent.at("role_keys"),
          "`role_keys` has no effect, because there are no `role_certificates`.",
          "Remove it.");
    }
  }
}
