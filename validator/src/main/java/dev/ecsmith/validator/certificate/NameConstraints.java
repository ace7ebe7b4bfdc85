package dev.ecsmith.validator.certificate;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The names that certificates below a CA may have, as RFC 5280 limits them.
 *
 * @param permitted of a kind of name that stands here, no other names
 * @param excluded names that no certificate may have
 */
public record NameConstraints(List<GeneralName> permitted, List<GeneralName> excluded) {
  public NameConstraints {
    permitted = List.copyOf(permitted);
    excluded = List.copyOf(excluded);
  }

  /** Why a name may not stand below the CA, as the second half of a sentence. */
  public Optional<String> refusal(GeneralName name) {
    Optional<GeneralName> against =
        excluded.stream().filter(each -> isWithin(name, each)).findFirst();
    if (against.isPresent()) {
      return Optional.of("excludes " + against.get());
    }
    List<GeneralName> ofKind =
        permitted.stream().filter(each -> each.kind() == name.kind()).toList();
    return ofKind.isEmpty() || ofKind.stream().anyMatch(each -> isWithin(name, each))
        ? Optional.empty()
        : Optional.of("permits only " + listed(ofKind));
  }

  private static String listed(List<GeneralName> names) {
    return String.join(", ", names.stream().map(GeneralName::toString).toList());
  }

  private static boolean isWithin(GeneralName name, GeneralName limit) {
    if (name.kind() != limit.kind()) {
      return false;
    }
    String value = name.value().toLowerCase(Locale.ROOT);
    String within = limit.value().toLowerCase(Locale.ROOT);
    return switch (name.kind()) {
      case DNS -> isBelow(value, within);
      case EMAIL -> isMailWithin(value, within);
      case URI -> isHostWithin(host(value), within);
      case IP -> isInRange(value, within);
      case DIRECTORY -> value.equals(within) || value.endsWith("," + within) || within.isEmpty();
      case OTHER -> false;
    };
  }

  /** The domain itself and all below it, with or without a dot before it. */
  private static boolean isBelow(String host, String domain) {
    String plain = domain.startsWith(".") ? domain.substring(1) : domain;
    return plain.isEmpty() || host.equals(plain) || host.endsWith("." + plain);
  }

  /** A host alone, or with a dot before it all hosts below. */
  private static boolean isHostWithin(String host, String limit) {
    return limit.startsWith(".") ? host.endsWith(limit) : host.equals(limit);
  }

  private static boolean isMailWithin(String address, String limit) {
    int at = address.lastIndexOf('@');
    return limit.contains("@")
        ? address.equals(limit)
        : isHostWithin(address.substring(at + 1), limit);
  }

  private static String host(String uri) {
    String rest = uri.substring(uri.indexOf("//") < 0 ? 0 : uri.indexOf("//") + 2);
    return rest.split("[/?#:]", 2)[0].replaceFirst("^.*@", "");
  }

  private static boolean isInRange(String address, String range) {
    String[] parts = range.split("/", 2);
    Optional<BigInteger> number = IpAddress.number(address);
    Optional<BigInteger> network = IpAddress.number(parts[0]);
    Optional<BigInteger> mask = parts.length < 2 ? Optional.empty() : IpAddress.number(parts[1]);
    return number.isPresent()
        && network.isPresent()
        && mask.isPresent()
        && IpAddress.isLong(address) == IpAddress.isLong(parts[0])
        && number.get().and(mask.get()).equals(network.get().and(mask.get()));
  }
}
