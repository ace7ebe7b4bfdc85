package dev.ecsmith.generator;

import dev.ecsmith.generator.render.Rendering;
import dev.ecsmith.validator.json.JsonReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of small specs of ZTrust SSO that differ in a section or two, written in JSON. */
final class RenderedSpec {
  static final String EXISTING_NETWORK =
      """
      {"existing": {"vpc_id": "vpc-0a1b2c3d4e5f60718",
        "public_subnets": ["subnet-0a1b2c3d4e5f60701", "subnet-0a1b2c3d4e5f60702"],
        "private_subnets": ["subnet-0a1b2c3d4e5f60703", "subnet-0a1b2c3d4e5f60704"]}}\
      """;
  static final String EXISTING_SECRETS =
      """
      {"registry": {"existing": "arn:aws:secretsmanager:us-east-1:123456789012:secret:r-a1B2c3"},
       "tls": {"existing": "arn:aws:secretsmanager:us-east-1:123456789012:secret:t-a1B2c3"},
       "database": {"existing": "arn:aws:secretsmanager:us-east-1:123456789012:secret:d-a1B2c3"},
       "admin": {"existing": "arn:aws:secretsmanager:us-east-1:123456789012:secret:a-a1B2c3"}}\
      """;
  static final String EXISTING_CERTIFICATE =
      """
      {"existing": {"arn":
        "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"}}\
      """;
  static final String EXTERNAL_DATABASE =
      """
      {"engine": "oracle", "users_expected": 100,
       "hosting": {"external": {"host": "db.example.com", "cidr": "10.40.0.0/24"}}}\
      """;

  private static final Map<String, String> DEFAULT =
      Map.of(
          "product", "\"ztrust-sso\"",
          "region", "\"us-east-1\"",
          "account_id", "\"123456789012\"",
          "hostname", "\"auth.example.com\"",
          "image", "{\"tag\": \"4.1.0\"}",
          "network",
              """
              {"create": {"cidr": "10.20.0.0/16", "zones": ["us-east-1a", "us-east-1b"]}}\
              """,
          "certificate", "{\"request\": {\"zone\": \"example.com\"}}",
          "dns", "{\"route53\": {\"zone\": \"example.com\"}}",
          "database",
              "{\"engine\": \"postgres\", \"users_expected\": 1, \"hosting\": {\"create\": {}}}",
          "secrets",
              """
              {"registry": {"create": "z/registry"}, "tls": {"create": "z/tls"},
               "database": {"create": "z/database"}, "admin": {"create": "z/admin"}}\
              """);

  private RenderedSpec() {}

  /**
   * Renders without asking any rule, so that what a rule would refuse can be tried as well.
   *
   * @param sections JSON by key, in the place of or beside the default's
   */
  static Rendering with(Map<String, String> sections) {
    Map<String, String> all = new TreeMap<>(DEFAULT);
    all.putAll(sections);
    String json =
        all.entrySet().stream()
            .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
            .collect(Collectors.joining(",\n", "{", "}"));
    SpecCheck.Understood understood =
        new SpecCheck(rule -> false)
            .check(JsonReader.read("spec.json", json))
            .understood()
            .orElseThrow();
    return new StackRenderer().render(understood.product().blueprint(understood.spec()));
  }

  /** Everything is there already. */
  static Rendering ofExisting() {
    return with(
        Map.of(
            "network", EXISTING_NETWORK,
            "secrets", EXISTING_SECRETS,
            "certificate", EXISTING_CERTIFICATE,
            "database", EXTERNAL_DATABASE,
            "dns", "{\"external\": true}",
            "cluster", "{\"existing\": {\"name\": \"shared\"}}",
            "logs", "{\"existing\": {\"group\": \"/ecs/shared\"}}"));
  }

  /** Everything is created. */
  static Rendering ofCreated() {
    return with(Map.of());
  }
}
