package dev.ecsmith.validator.config;

import java.time.LocalDate;
import java.util.List;

/**
 * How the suppressions of a configuration served a run.
 *
 * @param expired those that no longer hold on the day of the run
 * @param unused those that hold, and accepted nothing although all they are about was judged
 */
public record SuppressionUse(LocalDate today, List<Suppression> expired, List<Suppression> unused) {
  public SuppressionUse {
    expired = List.copyOf(expired);
    unused = List.copyOf(unused);
  }
}
