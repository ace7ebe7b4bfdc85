package dev.ecsmith.validator.network;

import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code [SCHEME://]HOST[:PORT][/PATH]}.
 *
 * @param port nothing where neither it nor a scheme that implies one is given
 */
record Address(Destination destination, Optional<Integer> port) {
  private static final Pattern FORM =
      Pattern.compile("(?:([a-z+]+)://)?(\\[[^\\]]*\\]|[^:/]*)(?::([0-9]{1,5}))?(?:/.*)?");

  /** Of a text with placeholders in place of the host nothing is known. */
  static Address of(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches() || form.group(2).isEmpty() || Placeholders.anyIn(form.group(2))) {
      return new Address(new Destination.Unknown(), Optional.empty());
    }
    return new Address(
        new Destination.AnyHost(form.group(2)),
        Optional.ofNullable(form.group(3))
            .flatMap(Address::port)
            .or(() -> usualPort(form.group(1))));
  }

  /** Nothing for a text that isn't the number of a port. */
  static Optional<Integer> port(String text) {
    return text.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Integer> usualPort(String scheme) {
    if (scheme == null) {
      return Optional.empty();
    }
    return switch (scheme) {
      case "https" -> Optional.of(443);
      case "http" -> Optional.of(80);
      default -> Optional.empty();
    };
  }

  int portOr(int usual) {
    return port.orElse(usual);
  }
}
