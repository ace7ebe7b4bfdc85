package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/** Network modes in which a container's port is the port itself, with nothing mapped. */
final class SharedNetwork {
  private static final String AWSVPC = "awsvpc";
  private static final String HOST = "host";

  private SharedNetwork() {}

  /**
   * {@code awsvpc} or {@code host}; nothing in the other modes, and where the mode isn't known. A
   * task for Fargate alone has {@code awsvpc} even where the document errs.
   */
  static Optional<String> mode(TaskDefinition task) {
    Optional<String> mode = task.networkMode().known();
    if (mode.isEmpty() && task.requiresFargate()) {
      return Optional.of(AWSVPC);
    }
    return mode.filter(known -> known.equals(AWSVPC) || known.equals(HOST));
  }
}
