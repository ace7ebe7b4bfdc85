package dev.ecsmith.validator.rules.secrets;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.secret.ClearTextSecrets;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class SecretRules {
  private SecretRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    SecretVariables known = SecretVariables.load();
    ClearTextSecrets secrets = new ClearTextSecrets(known);
    return List.of(new PlaintextSecret(secrets), new UserNameBesidePlaintextSecret(known, secrets));
  }
}
