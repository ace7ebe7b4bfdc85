package dev.ecsmith.generator.spec;

import dev.ecsmith.validator.certificate.CertifiedHost;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the DNS, as certificates and zones hold them. */
public final class HostName {
  private static final Pattern BARE =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

  private HostName() {}

  /** Whether a text is a name of at least two labels in lower case, and nothing besides. */
  public static boolean isBare(String text) {
    return text.length() <= 253 && BARE.matcher(text).matches();
  }

  /** Whether a name is that of the zone or lies below it. */
  public static boolean liesIn(String name, String zone) {
    String lower = withoutLastDot(zone).toLowerCase(Locale.ROOT);
    return name.equals(lower) || name.endsWith("." + lower);
  }

  /**
   * Whether a name on a certificate stands for a host: the same name, or a wildcard one level up.
   */
  public static boolean covers(String certified, String host) {
    return CertifiedHost.covers(certified, host);
  }

  /** The name as people write it, who leave out the dot of the root. */
  public static String withoutLastDot(String zone) {
    return zone.endsWith(".") ? zone.substring(0, zone.length() - 1) : zone;
  }
}
