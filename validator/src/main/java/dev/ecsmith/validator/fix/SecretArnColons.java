package dev.ecsmith.validator.fix;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.SecretReference;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Completes the colons behind a secret's ARN. A key of the secret, the stage and the id of its
 * version stand there, each after a colon that stays where the part is left out.
 */
final class SecretArnColons implements Mend {
  /** With a key, and maybe a stage, but without the last colon. */
  private static final Pattern INCOMPLETE =
      Pattern.compile(
          "arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[^:\"\\\\]+:[^:\"\\\\]+(:[^:\"\\\\]*)?");

  @Override
  public List<TextEdit> edits(TaskDefinition task) {
    return task.containers().stream()
        .flatMap(SecretArnColons::references)
        .map(SecretReference::valueFrom)
        .flatMap(value -> edit(value).stream())
        .toList();
  }

  private static Stream<SecretReference> references(Container container) {
    return Stream.concat(
        container.secrets().stream(),
        container.logConfiguration().stream().flatMap(log -> log.secretOptions().stream()));
  }

  private static Optional<TextEdit> edit(Value<String> value) {
    Node at = value.at();
    return value
        .known()
        .filter(arn -> INCOMPLETE.matcher(arn).matches())
        .map(
            arn -> {
              long colons = arn.chars().filter(c -> c == ':').count();
              return TextEdit.insertion(at.range().end() - 1, colons == 7 ? "::" : ":");
            });
  }
}
