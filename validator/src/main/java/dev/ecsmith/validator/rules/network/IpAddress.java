package dev.ecsmith.validator.rules.network;

import java.util.regex.Pattern;

/** Tells an address of IPv4 or IPv6 from other text. */
final class IpAddress {
  private static final Pattern BYTE = Pattern.compile("25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]");
  private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
  private static final String GAP = "::";
  private static final int GROUPS = 8;
  private static final int BYTES = 4;

  private IpAddress() {}

  static boolean isWellFormed(String text) {
    return text.contains(":") ? isSix(text) : isFour(text);
  }

  private static boolean isFour(String text) {
    String[] bytes = text.split("\\.", -1);
    if (bytes.length != BYTES) {
      return false;
    }
    for (String each : bytes) {
      if (!BYTE.matcher(each).matches()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSix(String text) {
    int gap = text.indexOf(GAP);
    if (gap < 0) {
      return groups(text) == GROUPS;
    }
    int before = groups(text.substring(0, gap));
    int after = groups(text.substring(gap + GAP.length()));
    return before >= 0 && after >= 0 && before + after < GROUPS;
  }

  /** How many groups stand between single colons, where an address of IPv4 is two; or -1. */
  private static int groups(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int count = 0;
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      if (GROUP.matcher(parts[i]).matches()) {
        count++;
      } else if (i == parts.length - 1 && isFour(parts[i])) {
        count += 2;
      } else {
        return -1;
      }
    }
    return count;
  }
}
