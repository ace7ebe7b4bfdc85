package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.AthenzFacts;
import dev.ecsmith.validator.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the agent is told: options on its command line, and settings either in its environment or in
 * a file. Only where there is no file it looks at the environment, so a task needs none, and its
 * image fits every account and stage.
 */
final class AgentSettings {
  /** Where the certificate of a CA that no operating system knows lies in the image. */
  static final String ZTS_CA_FILE = "/etc/sia/zts-ca.pem";

  /** Of the configuration file. */
  private static final String VERSION = "1.0.0";

  private static final String ROLE_ARN = "ATHENZ_SIA_IAM_ROLE_ARN";
  private static final String REFRESH_INTERVAL = "ATHENZ_SIA_REFRESH_INTERVAL";
  private static final String ROTATE_KEY = "ATHENZ_SIA_ROTATE_KEY";
  private static final String ROLE_KEYS = "ATHENZ_SIA_GENERATE_ROLE_KEY";
  private static final String ROLES = "ATHENZ_SIA_ACCOUNT_ROLES";

  /** Variables of the agent, which mean nothing to anybody else. */
  static final Set<String> OWN_VARIABLES =
      Set.of(ROLE_ARN, REFRESH_INTERVAL, ROTATE_KEY, ROLE_KEYS, ROLES);

  private final Spec spec;
  private final AthenzFacts facts;
  private final Section agent;
  private final Section zts;
  private final List<AthenzIdentity.RoleCertificate> roles;

  AgentSettings(Spec spec, AthenzFacts facts) {
    this.spec = spec;
    this.facts = facts;
    this.agent = spec.section("agent");
    this.zts = spec.section("zts");
    this.roles = AthenzIdentity.roleCertificates(spec);
  }

  /** The first three must be there, or the agent ends at once. */
  List<String> options() {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-zts",
                zts.text("host"),
                "-dnsdomains",
                String.join(",", zts.texts("dns_domains")),
                "-providerprefix",
                AthenzIdentity.providerPrefix(spec, facts),
                "-ztsport",
                Integer.toString(zts.number("port")),
                "-regionalsts"));
    if (zts.flag("private_ca")) {
      options.addAll(List.of("-ztscacert", ZTS_CA_FILE));
    }
    if (!spec.onFargate()) {
      // Otherwise it looks for a system log, which a container doesn't have.
      options.add("-nosyslog");
    }
    return options;
  }

  Map<String, String> environment() {
    Map<String, String> variables = new TreeMap<>();
    variables.put(ROLE_ARN, AthenzIdentity.roleArn(spec));
    variables.put(REFRESH_INTERVAL, Integer.toString(agent.number("refresh_interval")));
    if (agent.flag("rotate_key")) {
      variables.put(ROTATE_KEY, "true");
    }
    if (agent.flag("role_keys")) {
      variables.put(ROLE_KEYS, "true");
    }
    if (!roles.isEmpty()) {
      variables.put(ROLES, rolesOnOneLine());
    }
    return variables;
  }

  /** The same as {@code /etc/sia/sia_config}, with the one account that all agents understand. */
  String file() {
    return JsonWriter.text(
        json -> {
          json.string("version", VERSION).string("service", spec.root().text("service"));
          json.array("accounts", list -> list.element(this::account));
          json.bool("regionalsts", true);
          json.number("refresh_interval", agent.number("refresh_interval"));
          if (agent.flag("rotate_key")) {
            json.bool("rotate_key", true);
          }
          if (agent.flag("role_keys")) {
            json.bool("generate_role_key", true);
          }
        });
  }

  private void account(JsonWriter json) {
    json.string("domain", spec.root().text("domain"))
        .string("account", spec.location().accountId());
    if (!roles.isEmpty()) {
      json.object("roles", this::roles);
    }
  }

  /** For an environment variable. */
  private String rolesOnOneLine() {
    return roles.stream()
        .map(
            role ->
                JsonWriter.quoted(role.role())
                    + ": {\"filename\": "
                    + JsonWriter.quoted(role.file())
                    + "}")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private void roles(JsonWriter json) {
    roles.forEach(
        role -> json.object(role.role(), settings -> settings.string("filename", role.file())));
  }
}
