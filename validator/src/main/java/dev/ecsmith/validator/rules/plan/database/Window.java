package dev.ecsmith.validator.rules.plan.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of each day, or of one day of the week.
 *
 * @param start in minutes of the day, or of the week
 * @param daily whether it is each day
 */
record Window(int start, int minutes, boolean daily) {
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int WEEK = 7 * DAY;

  private static final Pattern DAILY = Pattern.compile("(\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)");
  private static final Pattern WEEKLY =
      Pattern.compile("([a-z]{3}):(\\d\\d):(\\d\\d)-([a-z]{3}):(\\d\\d):(\\d\\d)");

  /**
   * @param text {@code 03:00-04:00} or {@code sun:03:00-sun:04:00}; nothing for any other
   */
  static Optional<Window> of(String text) {
    Matcher daily = DAILY.matcher(text);
    if (daily.matches()) {
      int start = time(daily, 1);
      return Optional.of(new Window(start, Math.floorMod(time(daily, 3) - start, DAY), true));
    }
    Matcher weekly = WEEKLY.matcher(text.toLowerCase(Locale.ROOT));
    if (weekly.matches() && DAYS.contains(weekly.group(1)) && DAYS.contains(weekly.group(4))) {
      int start = DAYS.indexOf(weekly.group(1)) * DAY + time(weekly, 2);
      int end = DAYS.indexOf(weekly.group(4)) * DAY + time(weekly, 5);
      return Optional.of(new Window(start, Math.floorMod(end - start, WEEK), false));
    }
    return Optional.empty();
  }

  boolean overlaps(Window other) {
    int period = daily || other.daily ? DAY : WEEK;
    return Math.floorMod(other.start - start, period) < minutes
        || Math.floorMod(start - other.start, period) < other.minutes;
  }

  private static int time(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group)) * HOUR
        + Integer.parseInt(matcher.group(group + 1));
  }
}
