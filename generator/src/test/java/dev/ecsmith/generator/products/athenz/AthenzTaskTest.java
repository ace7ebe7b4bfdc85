package dev.ecsmith.generator.products.athenz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.SpecCheck;
import dev.ecsmith.generator.outline.ExampleSpec;
import dev.ecsmith.generator.products.Blueprint;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.TaskText;
import dev.ecsmith.validator.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class AthenzTaskTest {
  private static final String EVERY_SETTING =
      """
        rotate_key: true
        role_keys: true
        refresh_interval: 60

      role_certificates:
        - role: media:role.reader
        - role: media:role.writer
          file: writer.cert.pem
      """;

  private final AthenzSia product = new AthenzSia();

  private static Spec spec(String agent) {
    String text =
        ExampleSpec.of("athenz-sia").replace("tag: \"1.12.45\"\n", "tag: \"1.12.45\"\n" + agent);
    return new SpecCheck(id -> true)
        .check(YamlReader.read("spec.yaml", text))
        .understood()
        .orElseThrow()
        .spec();
  }

  private static List<Container> containers(Blueprint blueprint) {
    return blueprint.stack().services().get(0).task().containers();
  }

  private static Map<String, String> variables(Container container) {
    Map<String, String> variables = new TreeMap<>();
    container.environment().forEach((name, value) -> variables.put(name, text(value)));
    return variables;
  }

  private static String text(TaskText text) {
    return text.parts().stream()
        .map(part -> ((TaskText.Part.Fixed) part).text())
        .collect(Collectors.joining());
  }

  @Test
  void everyVariableOfTheAgentIsKeptFromTheApplicationAndNoOther() {
    Container agent = containers(product.blueprint(spec(EVERY_SETTING))).get(0);
    assertEquals(AgentSettings.OWN_VARIABLES, Set.copyOf(agent.environment().keySet()));
  }

  @Test
  void environmentAndFileTellTheAgentTheSame() {
    Blueprint blueprint = product.blueprint(spec(EVERY_SETTING));
    assertEquals(
        Map.of(
            "ATHENZ_SIA_ACCOUNT_ROLES",
            "{\"media:role.reader\": {\"filename\": \"media-role-reader.cert.pem\"},"
                + " \"media:role.writer\": {\"filename\": \"writer.cert.pem\"}}",
            "ATHENZ_SIA_GENERATE_ROLE_KEY",
            "true",
            "ATHENZ_SIA_IAM_ROLE_ARN",
            "arn:aws:iam::123456789012:role/sports.api",
            "ATHENZ_SIA_REFRESH_INTERVAL",
            "60",
            "ATHENZ_SIA_ROTATE_KEY",
            "true"),
        variables(containers(blueprint).get(0)));
    assertEquals(
        """
        {
          "version": "1.0.0",
          "service": "api",
          "accounts": [
            {
              "domain": "sports",
              "account": "123456789012",
              "roles": {
                "media:role.reader": {
                  "filename": "media-role-reader.cert.pem"
                },
                "media:role.writer": {
                  "filename": "writer.cert.pem"
                }
              }
            }
          ],
          "regionalsts": true,
          "refresh_interval": 60,
          "rotate_key": true,
          "generate_role_key": true
        }
        """,
        file(blueprint, AthenzFiles.CONFIGURATION));
  }

  @Test
  void theAgentIsWellOnceEveryCertificateIsThere() {
    Container agent = containers(product.blueprint(spec(EVERY_SETTING))).get(0);
    assertEquals(
        "test -s /var/lib/sia/certs/sports.api.cert.pem"
            + " && test -s /var/lib/sia/certs/ca.cert.pem"
            + " && test -s /var/lib/sia/certs/media-role-reader.cert.pem"
            + " && test -s /var/lib/sia/certs/writer.cert.pem",
        agent.healthCheck().orElseThrow().command());
  }

  @Test
  void theApplicationStartsAfterTheFirstCertificateAndOnlyReads() {
    for (String order : List.of("health", "completion")) {
      List<Container> containers =
          containers(product.blueprint(spec("  start_order: " + order + "\n")));
      Container application = containers.get(containers.size() - 1);
      Container awaited = containers.get(0);
      assertEquals(
          List.of(
              new Container.Dependency(
                  awaited.name(), order.equals("health") ? "HEALTHY" : "SUCCESS")),
          application.dependencies());
      // ECS refuses to wait for the end of a container with which the task ends.
      assertEquals(order.equals("health"), awaited.essential());
      assertEquals(order.equals("completion"), awaited.command().contains("init"));
      assertTrue(application.mounts().get(0).readOnly());
    }
  }

  private static String file(Blueprint blueprint, String path) {
    return blueprint.companions().stream()
        .filter(Blueprint.Companion.Written.class::isInstance)
        .map(Blueprint.Companion.Written.class::cast)
        .filter(each -> each.path().equals(path))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
