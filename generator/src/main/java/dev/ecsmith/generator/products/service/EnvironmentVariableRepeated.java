package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** ECS refuses a secret with the name of an environment variable, and of two values one is lost. */
final class EnvironmentVariableRepeated implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "environment-variable-repeated",
          Severity.ERROR,
          "An environment variable of a container gets two values",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (Section container : spec.root().sections("containers")) {
      Map<String, String> sources = ofDatabase(spec);
      for (ObjectNode.Member variable : container.members("environment")) {
        String other = sources.putIfAbsent(variable.name(), "`environment`");
        if (other != null) {
          findings.addAtKey(variable, message(variable.name(), other), hint());
        }
      }
      for (Section use : container.sections("secrets")) {
        String name = use.text("variable");
        String other = sources.putIfAbsent(name, "`secrets`");
        if (other != null) {
          findings.add(use.at("variable"), message(name, other), hint());
        }
      }
    }
  }

  private static Map<String, String> ofDatabase(Spec spec) {
    Map<String, String> sources = new HashMap<>();
    for (Section database : spec.root().optional("database").stream().toList()) {
      Section variables = database.section("variables");
      Stream.of("host", "port", "name")
          .forEach(key -> sources.put(variables.text(key), "`database.variables`"));
    }
    return sources;
  }

  private static String message(String variable, String other) {
    return "The variable `" + variable + "` gets a value from " + other + " already.";
  }

  private static String hint() {
    return "Remove one of them, or choose another name.";
  }
}
