package dev.ecsmith.validator.arn;

import java.util.List;
import java.util.Optional;

/**
 * The ARN of a secret as ECS takes it: {@code arn:...:secret:NAME[:JSON-KEY:STAGE:VERSION]}.
 *
 * @param secret the ARN without what ECS has added to it, as IAM and Secrets Manager know it
 * @param name of the secret, with the suffix that Secrets Manager gives
 * @param jsonKey of the value to take out of the secret; empty for the whole
 * @param stage the label of a version, such as {@code AWSPREVIOUS}; empty for the current one
 * @param version the id of a version; empty for the current one
 */
public record SecretArn(Part secret, Part name, Part jsonKey, Part stage, Part version) {
  private static final String SERVICE = "secretsmanager";
  private static final String RESOURCE = "secret";
  private static final int PLAIN = 2;
  private static final int EXTENDED = 5;

  /** Nothing for any other value, and where the number of colons is wrong. */
  public static Optional<SecretArn> of(String value) {
    return Arn.of(value)
        .filter(arn -> arn.isComplete() && isOfSecretsManager(arn))
        .flatMap(SecretArn::of);
  }

  private static boolean isOfSecretsManager(Arn arn) {
    return arn.service().filter(service -> service.text().equals(SERVICE)).isPresent();
  }

  private static Optional<SecretArn> of(Arn arn) {
    List<Part> parts = arn.resourceParts();
    boolean wellFormed = parts.size() == PLAIN || parts.size() == EXTENDED;
    if (!wellFormed || !parts.get(0).text().equals(RESOURCE)) {
      return Optional.empty();
    }
    Part name = parts.get(1);
    Part nothing = arn.stretch(arn.text().length(), arn.text().length());
    boolean extended = parts.size() == EXTENDED;
    return Optional.of(
        new SecretArn(
            arn.stretch(0, name.end()),
            name,
            extended ? parts.get(2) : nothing,
            extended ? parts.get(3) : nothing,
            extended ? parts.get(4) : nothing));
  }
}
