package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.KeyWithoutEffect;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Some keys of a database are for one engine alone. */
final class DatabaseKeyWithoutEffect implements Rule<Spec> {
  private static final RuleInfo INFO = KeyWithoutEffect.INFO;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section database = spec.section("database");
    String engine = database.text("engine");
    for (Section create : database.section("hosting").optional("create").stream().toList()) {
      if (ZtrustDatabase.growsByItself(engine) && create.has("storage_gb")) {
        findings.add(
            create.at("storage_gb"),
            "`storage_gb` has no effect with the engine `" + engine + "`, which grows by itself.",
            "Remove it.");
      }
      if (!ZtrustDatabase.isSqlServer(engine) && create.has("edition")) {
        findings.add(
            create.at("edition"),
            "`edition` has no effect with the engine `" + engine + "`, only with mssql.",
            "Remove it.");
      }
    }
  }
}
