package dev.ecsmith.validator.certificate;

import dev.ecsmith.validator.certificate.GeneralName.Kind;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host that a certificate shall be for.
 *
 * @param written as the caller wrote it
 * @param ascii the form in which certificates and the DNS hold it, in lower case
 */
public record CertifiedHost(String written, String ascii) {
  private static final Pattern NAME =
      Pattern.compile(
          "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");

  /** Empty where it can be no name of a host, nor an IP address. */
  public static Optional<CertifiedHost> of(String written) {
    String bare = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    try {
      String ascii =
          IpAddress.isLong(bare)
              ? bare.toLowerCase(Locale.ROOT)
              : IDN.toASCII(bare, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      boolean plausible = NAME.matcher(ascii).matches() || IpAddress.full(ascii).isPresent();
      return plausible ? Optional.of(new CertifiedHost(written, ascii)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the names on a certificate stand for the host. The common name is none of them. */
  public boolean isCoveredBy(Extensions extensions) {
    return extensions.names().stream()
        .anyMatch(
            name ->
                switch (name.kind()) {
                  case DNS -> kind() == Kind.DNS && covers(name.value(), ascii);
                  case IP -> isSameAddress(name.value());
                  default -> false;
                });
  }

  /** The kind of name that a certificate has to hold for it. */
  public Kind kind() {
    return IpAddress.full(ascii).isPresent() ? Kind.IP : Kind.DNS;
  }

  private boolean isSameAddress(String address) {
    return kind() == Kind.IP && IpAddress.full(ascii).equals(IpAddress.full(address));
  }

  /**
   * Whether a name on a certificate stands for a host: the same name, or a wildcard one level up.
   *
   * @param host in lower case
   */
  public static boolean covers(String certified, String host) {
    String lower = certified.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("*.")) {
      return lower.equals(host);
    }
    int dot = host.indexOf('.');
    boolean ofTopLevel = lower.indexOf('.', 2) < 0;
    return dot > 0 && !ofTopLevel && host.substring(dot).equals(lower.substring(1));
  }
}
