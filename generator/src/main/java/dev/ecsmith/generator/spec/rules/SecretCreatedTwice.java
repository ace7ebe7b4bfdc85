package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;

/** The name of a secret is unique in its region. */
final class SecretCreatedTwice implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "secret-created-twice",
          Severity.ERROR,
          "Two secrets to create have the same name",
          "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html");

  private final Function<Spec, List<Entry<String, Node>>> secrets;

  /**
   * @param secrets what people call each, and what the spec says of it
   */
  SecretCreatedTwice(Function<Spec, List<Entry<String, Node>>> secrets) {
    this.secrets = secrets;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Map<String, String> first = new HashMap<>();
    for (Entry<String, Node> entry : secrets.apply(spec)) {
      if (entry.getValue() instanceof ObjectNode secret
          && secret.get("create").orElse(null) instanceof StringNode name) {
        String other = first.putIfAbsent(name.value(), entry.getKey());
        if (other != null) {
          findings.add(
              name,
              "The name `" + name.value() + "` is that of the secret `" + other + "` already.",
              "Give each secret a name of its own, or name one that is there by its ARN.");
        }
      }
    }
  }
}
