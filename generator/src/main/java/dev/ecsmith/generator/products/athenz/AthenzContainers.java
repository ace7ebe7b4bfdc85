package dev.ecsmith.generator.products.athenz;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names in a task, and what container instances must be told for it. */
final class AthenzContainers {
  /** The agent, as long as the task runs. */
  static final String AGENT = "siad";

  /** The agent that fetches the first certificates and ends. */
  static final String FIRST_CERTIFICATE = "siad-init";

  /** The volume that the agent writes and the application reads. */
  static final String VOLUME = "sia";

  /** Lets the agent read who its instance is, and which task it belongs to. */
  static final SortedMap<String, String> METADATA_OPEN =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "ECS_AWSVPC_BLOCK_IMDS", "false",
                  "ECS_ENABLE_CONTAINER_METADATA", "true")));

  private AthenzContainers() {}
}
