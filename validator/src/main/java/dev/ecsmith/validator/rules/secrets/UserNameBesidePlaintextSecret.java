package dev.ecsmith.validator.rules.secrets;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.secret.ClearTextSecret;
import dev.ecsmith.validator.secret.ClearTextSecrets;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;

/**
 * A user name belongs in one secret with its password. Told only while the password stands in clear
 * text too, since a name alone is no secret.
 */
final class UserNameBesidePlaintextSecret implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "user-name-beside-plaintext-secret",
          Severity.WARNING,
          "A user name stands in the environment together with its password",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html");

  private final List<String> tails;
  private final ClearTextSecrets secrets;

  UserNameBesidePlaintextSecret(SecretVariables known, ClearTextSecrets secrets) {
    this.tails = known.userNameTails();
    this.secrets = secrets;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.containers().forEach(container -> check(container, findings));
  }

  private void check(Container container, FindingSink findings) {
    List<String> passwords = secrets.in(container).stream().map(ClearTextSecret::variable).toList();
    for (Container.Variable variable : container.environment()) {
      Value<String> name = variable.name();
      Optional<String> password = name.known().flatMap(known -> passwordOf(known, passwords));
      password.ifPresent(
          known ->
              findings.add(
                  name,
                  name.known().orElseThrow()
                      + " names the user whose password stands in "
                      + known
                      + ".",
                  "Keep both in one secret, and move both to `secrets`."));
    }
  }

  /** {@code DB_PASSWORD} for {@code DB_USERNAME}, and {@code ADMIN_PASSWORD} for {@code ADMIN}. */
  private Optional<String> passwordOf(String name, List<String> passwords) {
    return passwords.stream()
        .filter(
            password ->
                password.startsWith(name + "_PASS")
                    || tails.stream()
                        .anyMatch(
                            tail ->
                                name.endsWith(tail)
                                    && password.startsWith(
                                        name.substring(0, name.length() - tail.length()) + "PASS")))
        .findFirst();
  }
}
