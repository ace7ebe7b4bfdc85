package dev.ecsmith.validator.secret;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.schemas.SecretVariables.Credential;
import dev.ecsmith.validator.placeholder.Placeholder;
import dev.ecsmith.validator.placeholder.Placeholder.Kind;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a value is from its characters. */
final class SecretValue {
  /** {@code /run/secrets/db}, {@code file:...}, {@code arn:...}, {@code https://...}. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:/|\\./|[A-Za-z]:\\\\|arn:|file:|https?://).*", Pattern.DOTALL);

  /** The name under which a secret is kept: {@code prod/db/password}. */
  private static final Pattern PATH = Pattern.compile("[a-z0-9_.-]+(?:/[a-z0-9_.-]+){1,20}");

  /** ECS takes no task definition of more than 64 KiB. */
  private static final int LONGEST = 64 * 1024;

  private final SecretVariables known;
  private final List<Shape> credentials;

  /** A credential's pattern, compiled. */
  private record Shape(String kind, Pattern pattern) {}

  SecretValue(SecretVariables known) {
    this.known = known;
    this.credentials = known.values().stream().map(SecretValue::shape).toList();
  }

  private static Shape shape(Credential credential) {
    return new Shape(credential.kind(), Pattern.compile(credential.pattern()));
  }

  /** Whether a value may be a secret if the name says so; a switch, a path or a URL is none. */
  boolean mayBeSecret(String value) {
    return !known.harmlessValues().contains(value.strip().toLowerCase(Locale.ROOT))
        && !ADDRESS.matcher(value).matches()
        && !PATH.matcher(value).matches();
  }

  /** The kind of credential that the value is whatever its name: {@code "a private key"}. */
  Optional<String> credential(String value) {
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    return credentials.stream()
        .filter(each -> each.pattern().matcher(value).matches())
        .map(Shape::kind)
        .findFirst();
  }

  static boolean isFilledByPipeline(String value) {
    return Placeholders.in(value).stream().anyMatch(each -> each.kind() == Kind.PIPELINE);
  }

  /** Whether nothing but placeholders and punctuation stands in the value. */
  static boolean isPlaceholderOnly(String value) {
    StringBuilder rest = new StringBuilder(value);
    List<Placeholder> placeholders = Placeholders.in(value);
    for (int i = placeholders.size() - 1; i >= 0; i--) {
      rest.delete(placeholders.get(i).start(), placeholders.get(i).end());
    }
    return !placeholders.isEmpty() && rest.chars().noneMatch(Character::isLetterOrDigit);
  }
}
