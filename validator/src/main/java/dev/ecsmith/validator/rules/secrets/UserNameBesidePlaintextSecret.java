package dev.ecsmith.validator.rules.secrets;

import dev.ecsmith.schemas.SecretVariables;
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
import java.util.stream.Stream;

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

  /** Begins both {@code PASS} and {@code PASSWORD}. */
  private static final String PASSWORD = "PASS";

  private final SecretVariables known;
  private final ClearTextSecrets secrets;

  UserNameBesidePlaintextSecret(SecretVariables known, ClearTextSecrets secrets) {
    this.known = known;
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
    List<String> passwords =
        secrets.inEnvironment(container).stream().map(ClearTextSecret::name).toList();
    for (Container.Variable variable : container.environment()) {
      variable
          .name()
          .ifKnown(
              name ->
                  passwordOf(name, passwords)
                      .ifPresent(
                          password ->
                              findings.add(
                                  variable.name(),
                                  name
                                      + " names the user whose password stands in "
                                      + password
                                      + ".",
                                  "Keep both in one secret, and move both to `secrets`.")));
    }
  }

  private Optional<String> passwordOf(String name, List<String> passwords) {
    List<String> beginnings = beginnings(name);
    return passwords.stream()
        .filter(password -> beginnings.stream().anyMatch(password::startsWith))
        .findFirst();
  }

  /** {@code DB_PASS} for {@code DB_USERNAME}, and {@code ADMIN_PASS} for {@code ADMIN}. */
  private List<String> beginnings(String name) {
    Stream<String> besideTail =
        known.userNameTails().stream()
            .filter(name::endsWith)
            .map(tail -> name.substring(0, name.length() - tail.length()) + PASSWORD);
    Stream<String> afterUser =
        known.users().stream()
            .filter(user -> name.equals(user) || name.endsWith("_" + user))
            .map(user -> name + "_" + PASSWORD);
    return Stream.concat(besideTail, afterUser).toList();
  }
}
