package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.products.Blueprint.Companion;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.AthenzFacts;
import dev.ecsmith.validator.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files beside the stack: for Athenz, for the agent's image and for container instances. */
final class AthenzFiles {
  static final String DIRECTORY = "athenz";
  static final String SET_UP = DIRECTORY + "/athenz-setup.sh";
  static final String DOCKERFILE = DIRECTORY + "/Dockerfile";
  static final String CONFIGURATION = DIRECTORY + "/sia_config";
  static final String TRUST_POLICY = DIRECTORY + "/trust-policy.json";
  static final String INSTANCE_SETTINGS = DIRECTORY + "/ecs.config";
  static final String USER_DATA = DIRECTORY + "/user-data.sh";

  private static final String TEMPLATES = "companions/athenz-sia/";
  private static final Pattern RELEASE = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

  private final Spec spec;
  private final AthenzFacts facts;

  private final String taskRoleArn;

  /**
   * @param taskRoleArn of the role with which the agent runs
   */
  AthenzFiles(Spec spec, AthenzFacts facts, String taskRoleArn) {
    this.spec = spec;
    this.facts = facts;
    this.taskRoleArn = taskRoleArn;
  }

  /** Whether container instances are there already, which somebody else must prepare. */
  static boolean preparesInstances(Spec spec) {
    return !spec.onFargate() && spec.section("cluster").has("existing");
  }

  /** Whether the identity role is there already, and somebody else must let the task role in. */
  static boolean extendsTrust(Spec spec) {
    return spec.root().text("identity_role").equals("existing");
  }

  List<Companion> all() {
    List<Companion> files = new ArrayList<>();
    files.add(new Companion.Templated(SET_UP, TEMPLATES + "athenz-setup.sh.ftl", athenz()));
    files.add(new Companion.Templated(DOCKERFILE, TEMPLATES + "siad.dockerfile.ftl", image()));
    if (preparesInstances(spec)) {
      files.add(
          new Companion.Templated(INSTANCE_SETTINGS, TEMPLATES + "ecs.conf.ftl", instances()));
      files.add(new Companion.Templated(USER_DATA, TEMPLATES + "user-data.sh.ftl", instances()));
    }
    files.add(new Companion.Written(CONFIGURATION, new AgentSettings(spec, facts).file()));
    if (extendsTrust(spec)) {
      files.add(new Companion.Written(TRUST_POLICY, JsonWriter.text(this::trustPolicy)));
    }
    return files;
  }

  /** A whole document, so that nothing but this task role is let in. */
  private void trustPolicy(JsonWriter json) {
    json.string("Version", "2012-10-17");
    json.array(
        "Statement",
        list ->
            list.element(
                statement ->
                    statement
                        .string("Effect", "Allow")
                        .object("Principal", who -> who.string("AWS", taskRoleArn))
                        .string("Action", "sts:AssumeRole")));
  }

  private Map<String, Object> athenz() {
    return Map.of(
        "zmsUrl", spec.section("zms").text("url"),
        "domain", spec.root().text("domain"),
        "service", spec.root().text("service"),
        "accountId", spec.location().accountId(),
        "domainTemplate", AthenzIdentity.agent(spec, facts).domainTemplate());
  }

  private Map<String, Object> image() {
    Matcher release = RELEASE.matcher(spec.section("agent").section("image").text("tag"));
    if (!release.lookingAt()) {
      throw new IllegalStateException("The schema lets no other tag pass");
    }
    return Map.of(
        "buildImage", facts.buildImage(),
        "baseImage", facts.baseImage(),
        "athenzVersion", "v" + release.group(),
        "directory", AthenzIdentity.agent(spec, facts).directory(),
        "keyGroup", facts.keyGroup(),
        "keyGroupId", facts.keyGroupId(),
        "privateCa", spec.section("zts").flag("private_ca"),
        "ztsCaFile", AgentSettings.ZTS_CA_FILE);
  }

  private Map<String, Object> instances() {
    SortedMap<String, String> settings = new TreeMap<>(AthenzContainers.METADATA_OPEN);
    settings.put("ECS_CLUSTER", spec.section("cluster").section("existing").text("name"));
    return Map.of("metadataHops", facts.metadataHops(), "settings", settings);
  }
}
