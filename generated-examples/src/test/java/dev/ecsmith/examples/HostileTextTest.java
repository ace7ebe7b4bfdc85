package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ecsmith.generator.SpecCheck;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A string of a spec reaches Terraform as it is, or is refused with a reason. */
class HostileTextTest {
  /** Nothing is filled in, so that a plan shows the task definition. */
  private static final List<String> KNOWN_AT_PLAN =
      List.of(
          "network/per_zone",
          "exposure/public",
          "certificate/requested",
          "database/postgres-external",
          "secrets/existing",
          "secrets/existing/unless-network-none",
          "sessions/lost");

  /** Terraform reads the task definition as a template. */
  private static final List<String> FILLED_IN =
      List.of(
          "network/per_zone",
          "exposure/public",
          "certificate/requested",
          "database/postgres",
          "secrets/created",
          "secrets/created/unless-network-none",
          "sessions/lost");

  private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\$\\{([a-z0-9_]+)}");

  /** Where a spec takes many texts. */
  enum Place {
    ENVIRONMENT_VALUE("task:\n  environment:\n", "    NAME_%d: %s\n"),
    ENVIRONMENT_NAME("task:\n  environment:\n", "    %2$s: value %1$d\n"),
    EGRESS_DESCRIPTION(
        "task:\n  egress:\n", "    - {cidr: 10.40.0.0/24, port: 1%03d, description: %s}\n"),
    TAG_VALUE("tags:\n", "  name-%d: %s\n"),
    TAG_KEY("tags:\n", "  %2$s: value-%1$d\n"),
    HEALTH_PATH("health:\n", "  path: %2$s\n"),
    CERTIFICATE_NAME(
        "certificate:\n  existing:\n", "    domain_name: %2$s\n    alternative_names: [%2$s]\n");

    private final String head;
    private final String entry;

    Place(String head, String entry) {
      this.head = head;
      this.entry = entry;
    }

    /** A part of a spec, with texts by number. */
    String part(Map<Integer, String> texts) {
      StringBuilder part = new StringBuilder(head);
      texts.forEach(
          (number, text) -> part.append(String.format(entry, number, JsonWriter.quoted(text))));
      return part.toString();
    }

    /** The hostile texts that may stand here and that a plan shows, by number. */
    Map<Integer, String> accepted() {
      Map<Integer, String> accepted = new TreeMap<>();
      for (int i = 0; i < HostileText.ALL.size(); i++) {
        String text = (this == HEALTH_PATH ? "/" : "") + HostileText.ALL.get(i);
        // A plan says nothing of the tags where the provider is given an empty one.
        boolean untold = this == TAG_VALUE && text.isEmpty();
        if (!untold && errors(text).isEmpty()) {
          accepted.put(i, text);
        }
      }
      return accepted;
    }

    List<Finding> errors(String text) {
      return HostileTextTest.errors(
          new SpecText("ztrust-sso").of(choices(), part(Map.of(0, text))));
    }

    private List<String> choices() {
      return KNOWN_AT_PLAN.stream()
          .map(
              choice ->
                  this == CERTIFICATE_NAME && choice.startsWith("certificate")
                      ? "certificate/existing"
                      : choice)
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRefusedIsRefusedWithAReason(Place place) {
    for (String text : HostileText.ALL) {
      for (Finding finding : place.errors(text)) {
        assertFalse(finding.message().isBlank(), text);
      }
    }
  }

  /** No program on the way could keep these, and AWS has no place for them. */
  @ParameterizedTest
  @EnumSource
  void noTextAndHalvesOfCharactersAreRefusedEverywhere(Place place) {
    for (String text : List.of("\u0000", "\ud800")) {
      assertFalse(place.errors("/" + text).isEmpty(), place::toString);
    }
  }

  /** AWS knows them by patterns that no character of a markup or program passes. */
  @Test
  void namesOfHostsHaveNoRoomForThem() {
    assertEquals(Map.of(), Place.CERTIFICATE_NAME.accepted());
  }

  @Test
  void aPlanShowsWhatTheSpecSays() {
    String path = String.join("", Place.HEALTH_PATH.accepted().values());
    Generated generated = generated(KNOWN_AT_PLAN, path);
    Terraform terraform =
        Terraform.in(generated.write("hostile-known"), SeededAws.shared().environment());
    terraform.succeed("fmt", "-check", "-diff", "-recursive");
    terraform.succeed("init");
    assertEquals(List.of(), terraform.diagnostics());
    Object plan = terraform.plan();

    assertEquals(Place.ENVIRONMENT_VALUE.accepted(), numbered(environment(plan), "NAME_"));
    assertEquals(
        Set.copyOf(Place.ENVIRONMENT_NAME.accepted().values()), keys(environment(plan), "value "));
    Map<String, String> tags = new HashMap<>();
    Json.object(Json.at(planned(plan, "aws_lb.main"), "tags_all"))
        .forEach((key, value) -> tags.put((String) key, (String) value));
    assertEquals(Place.TAG_VALUE.accepted(), numbered(tags, "name-"));
    assertEquals(Set.copyOf(Place.TAG_KEY.accepted().values()), keys(tags, "value-"));
    assertEquals(
        Set.copyOf(Place.EGRESS_DESCRIPTION.accepted().values()),
        resources(plan)
            .filter(
                rule -> ((String) Json.at(rule, "address")).contains("egress_rule.task_further"))
            .map(rule -> Json.at(rule, "values", "description"))
            .collect(Collectors.toSet()));
    Object health =
        Json.list(Json.at(planned(plan, "aws_lb_target_group.main"), "health_check")).get(0);
    assertEquals(path, Json.at(health, "path"));
  }

  @Test
  void aTemplateShowsWhatTheSpecSays() {
    Generated generated = generated(FILLED_IN, "/");
    Map.Entry<String, String> file = generated.taskDefinitions().entrySet().iterator().next();
    String values =
        PLACEHOLDER
            .matcher(file.getValue())
            .results()
            .map(name -> name.group(1) + " = \"x\"")
            .distinct()
            .collect(Collectors.joining(", "));
    Terraform terraform = Terraform.in(generated.write("hostile-filled-in"), Map.of());
    terraform.succeed("init");
    Command.Result console =
        terraform.runWith(
            "base64encode(templatefile(\"" + file.getKey() + "\", {" + values + "}))\n", "console");
    assertEquals(0, console.exitCode(), console::toString);
    String text =
        new String(
            Base64.getDecoder().decode(console.out().strip().replace("\"", "")),
            StandardCharsets.UTF_8);
    Map<String, String> environment =
        environmentOf(Json.at(Json.parse(text), "containerDefinitions"));
    assertEquals(Place.ENVIRONMENT_VALUE.accepted(), numbered(environment, "NAME_"));
    assertEquals(
        Set.copyOf(Place.ENVIRONMENT_NAME.accepted().values()), keys(environment, "value "));
  }

  private static Generated generated(List<String> choices, String path) {
    String spec =
        new SpecText("ztrust-sso")
            .of(
                choices,
                Place.ENVIRONMENT_VALUE.part(Place.ENVIRONMENT_VALUE.accepted()),
                Place.ENVIRONMENT_NAME
                    .part(Place.ENVIRONMENT_NAME.accepted())
                    .replace("task:\n  environment:\n", "task:\n"),
                Place.EGRESS_DESCRIPTION.part(Place.EGRESS_DESCRIPTION.accepted()),
                Place.TAG_VALUE.part(Place.TAG_VALUE.accepted()),
                Place.TAG_KEY.part(Place.TAG_KEY.accepted()),
                Place.HEALTH_PATH.part(Map.of(0, path)));
    SpecCheck.Outcome outcome = Generated.check(spec);
    assertEquals(List.of(), errors(spec), spec);
    return Generated.from(outcome.understood().orElseThrow());
  }

  private static List<Finding> errors(String spec) {
    return Generated.check(spec).verdict().findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private static java.util.stream.Stream<?> resources(Object plan) {
    return Json.list(Json.at(plan, "planned_values", "root_module", "resources")).stream();
  }

  private static Object planned(Object plan, String address) {
    return resources(plan)
        .filter(resource -> address.equals(Json.at(resource, "address")))
        .map(resource -> Json.at(resource, "values"))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> environment(Object plan) {
    Object containers =
        Json.at(planned(plan, "aws_ecs_task_definition.main"), "container_definitions");
    return environmentOf(Json.parse((String) containers));
  }

  private static Map<String, String> environmentOf(Object containers) {
    Map<String, String> environment = new HashMap<>();
    for (Object variable : Json.list(Json.at(Json.list(containers).get(0), "environment"))) {
      environment.put((String) Json.at(variable, "name"), (String) Json.at(variable, "value"));
    }
    return environment;
  }

  /** The values of names that are a prefix and a number, by number. */
  private static Map<Integer, String> numbered(Map<String, String> values, String prefix) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().matches(Pattern.quote(prefix) + "\\d+"))
        .collect(
            Collectors.toMap(
                entry -> Integer.valueOf(entry.getKey().substring(prefix.length())),
                Map.Entry::getValue));
  }

  /** The names whose values begin so. */
  private static Set<String> keys(Map<String, String> values, String prefix) {
    return values.entrySet().stream()
        .filter(entry -> entry.getValue().startsWith(prefix))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
