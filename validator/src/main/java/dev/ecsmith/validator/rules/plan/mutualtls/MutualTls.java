package dev.ecsmith.validator.rules.plan.mutualtls;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import java.util.List;

/**
 * How a listener treats client certificates.
 *
 * @param block {@code mutual_authentication}
 */
record MutualTls(Listener listener, Attributes block) {
  static List<MutualTls> in(Plan plan) {
    return plan.loadBalancing().listeners().stream()
        .flatMap(
            listener -> listener.mutualTls().map(block -> new MutualTls(listener, block)).stream())
        .toList();
  }

  Value<String> mode() {
    return block.string("mode");
  }

  boolean isIn(String mode) {
    return mode().knownTo(mode::equals);
  }
}
