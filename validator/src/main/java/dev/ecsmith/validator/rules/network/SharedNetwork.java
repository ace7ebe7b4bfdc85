package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/** Network modes in which a container's port is the port itself, with nothing mapped. */
final class SharedNetwork {
  private static final String AWSVPC = "awsvpc";
  private static final String HOST = "host";

  private SharedNetwork() {}

  /** {@code awsvpc} or {@code host}; nothing in the other modes, and where the mode isn't known. */
  static Optional<String> mode(TaskDefinition task) {
    return task.effectiveNetworkMode().filter(mode -> mode.equals(AWSVPC) || mode.equals(HOST));
  }
}
