package dev.ecsmith.validator.rules.certificate.validity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Moments as sentences name them. */
final class Day {
  private Day() {}

  /** In UTC. */
  static String of(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** Whole days, or hours where it is less than one. */
  static String distance(Instant from, Instant to) {
    long days = Duration.between(from, to).toDays();
    return days == 0
        ? quantity(Duration.between(from, to).toHours(), "hour")
        : quantity(days, "day");
  }

  private static String quantity(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
