package dev.ecsmith.validator.rules.secrets;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.secret.ClearTextSecrets;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class SecretRules {
  private SecretRules() {}

  /** Of the rule about secrets in clear text, for whoever judges the same elsewhere. */
  public static RuleInfo plaintext() {
    return PlaintextSecret.INFO;
  }

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    SecretVariables known = SecretVariables.load();
    ClearTextSecrets secrets = new ClearTextSecrets(known);
    return List.of(new PlaintextSecret(secrets), new UserNameBesidePlaintextSecret(known, secrets));
  }
}
