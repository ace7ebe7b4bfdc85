package dev.ecsmith.validator.arn;

import dev.ecsmith.validator.placeholder.Placeholder;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place in an ARN or an ECR host name where an account id stands. */
public final class AccountId {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");

  /** A colon in a placeholder, as in {@code ${AWS::AccountId}}, ends nothing. */
  private static final String LABELS = "((?>\\$\\{[^}]*+\\}|[^/:])+?)";

  private static final Pattern ECR_HOST =
      Pattern.compile(
          "\\A" + LABELS + "\\.dkr[.-]ecr(?:-fips)?\\." + LABELS + "\\.(?:amazonaws\\.|on\\.)");

  private AccountId() {}

  /** Of an ARN or image name; nothing for any other value, or where the field is empty. */
  public static Optional<Part> in(String value) {
    return Arn.of(value)
        .flatMap(Arn::account)
        .or(() -> inEcrHost(value, 1))
        .filter(part -> !part.text().isEmpty());
  }

  /** The region in the ECR host of an image name. */
  public static Optional<Part> regionOfEcrHost(String image) {
    return inEcrHost(image, 2);
  }

  public static boolean isWellFormed(String account) {
    return DIGITS.matcher(account).matches();
  }

  /** Whether the placeholder stands for the account id, or for a part of it. */
  public static boolean isStoodForBy(Placeholder placeholder, String value) {
    return in(value).stream().anyMatch(part -> part.covers(placeholder));
  }

  private static Optional<Part> inEcrHost(String value, int group) {
    Matcher host = ECR_HOST.matcher(value);
    if (!host.find()) {
      return Optional.empty();
    }
    List<Placeholder> placeholders = Placeholders.in(value);
    return Optional.of(Part.of(value, host.start(group), host.end(group), placeholders));
  }
}
