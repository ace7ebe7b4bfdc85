package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.KeyWithoutEffect;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** A secret or volume that no container uses, and storage of a database that grows by itself. */
final class KeyOfServiceWithoutEffect implements Rule<Spec> {
  private static final RuleInfo INFO = KeyWithoutEffect.INFO;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Set<String> used = new HashSet<>();
    Set<String> mounted = new HashSet<>();
    for (Section container : spec.root().sections("containers")) {
      container.section("image").optionalText("sign_in").ifPresent(used::add);
      container.sections("secrets").forEach(use -> used.add(use.text("from")));
      container.sections("mounts").forEach(mount -> mounted.add(mount.text("volume")));
    }
    for (ObjectNode.Member secret : spec.root().members("secrets")) {
      if (!used.contains(secret.name())) {
        findings.addAtKey(
            secret,
            "The secret `" + secret.name() + "` has no effect: no container reads it.",
            "Remove it, or name it under `secrets` of a container.");
      }
    }
    for (Section volume : spec.root().sections("volumes")) {
      String name = volume.text("name");
      if (!mounted.contains(name)) {
        findings.add(
            volume.at("name"),
            "The volume `" + name + "` has no effect: no container mounts it.",
            "Remove it, or name it under `mounts` of a container.");
      }
    }
    for (Section database : spec.root().optional("database").stream().toList()) {
      String engine = database.text("engine");
      if (ServiceDatabase.growsByItself(engine) && database.has("storage_gb")) {
        findings.add(
            database.at("storage_gb"),
            "`storage_gb` has no effect with the engine `" + engine + "`, which grows by itself.",
            "Remove it.");
      }
    }
  }
}
