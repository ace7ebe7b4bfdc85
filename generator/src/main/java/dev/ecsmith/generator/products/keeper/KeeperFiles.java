package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.products.Blueprint.Companion;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.KeeperFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The scripts around the key, and the commands with which Keeper Commander sets an Automator up.
 */
final class KeeperFiles {
  static final String GENERATE_KEY = "generate-key.sh";
  static final String CHECK_KEY = "check-key.sh";
  static final String CREATE = "commander/create.txt";
  static final String INITIALIZE = "commander/initialize.txt";
  static final String SCALE = "commander/scale.sh";

  private static final String TEMPLATES = "companions/keeper-automator/";

  private final Spec spec;
  private final Stack stack;
  private final KeeperFacts facts;

  KeeperFiles(Spec spec, Stack stack, KeeperFacts facts) {
    this.spec = spec;
    this.stack = stack;
    this.facts = facts;
  }

  List<Companion> all() {
    Secret key = KeeperSecrets.of(spec).configKey();
    Map<String, Object> ofKey =
        Map.of(
            "region",
            spec.location().region(),
            "secret",
            key.origin() instanceof Secret.Origin.Existing existing
                ? existing.arn()
                : ((Secret.Origin.Created) key.origin()).name(),
            "bytes",
            facts.configKeyBytes());
    List<Companion> files = new ArrayList<>();
    if (key.created()) {
      files.add(file(GENERATE_KEY, "generate-key.sh.ftl", ofKey));
    }
    files.add(file(CHECK_KEY, "check-key.sh.ftl", ofKey));
    files.addAll(commander());
    return files;
  }

  private List<Companion> commander() {
    Section automator = spec.section("automator");
    Map<String, Object> known =
        Map.of("name", automator.text("name"), "node", automator.text("node"));
    Map<String, Object> set =
        Map.of(
            "name", automator.text("name"),
            "url", "https://" + spec.hostname(),
            "skills", automator.texts("skills").stream().sorted().toList());
    return List.of(
        file(CREATE, "create.sh.ftl", known),
        file(INITIALIZE, "initialize.sh.ftl", set),
        file(SCALE, "scale.sh.ftl", scaling()));
  }

  private Map<String, Object> scaling() {
    return Map.of(
        "region", spec.location().region(),
        "cluster", stack.cluster().name(),
        "service", spec.name(),
        "targetGroup", spec.name(),
        "oneTask", spec.name() + "-one-task",
        "port", facts.port(),
        "healthPath", facts.healthPath(),
        "commanderServer", facts.tenantRegion(spec.root().text("tenant_region")).commanderServer());
  }

  private static Companion file(String path, String template, Map<String, Object> model) {
    return new Companion.Templated(path, TEMPLATES + template, model);
  }
}
