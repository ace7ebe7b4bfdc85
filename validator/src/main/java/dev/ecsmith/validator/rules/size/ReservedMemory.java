package dev.ecsmith.validator.rules.size;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.Container;

/** What ECS sets aside for a container: {@code memoryReservation}, or else {@code memory}. */
final class ReservedMemory {
  private ReservedMemory() {}

  /** In MiB. */
  static Value<Long> of(Container container) {
    Value<Long> reservation = container.memoryReservation();
    return reservation.isAbsent() ? container.memory() : reservation;
  }
}
