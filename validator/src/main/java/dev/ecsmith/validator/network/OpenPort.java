package dev.ecsmith.validator.network;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.task.PortSpan;
import java.util.Optional;

/**
 * A port of a container that others shall reach.
 *
 * @param container its name as it stands
 * @param at the port mapping
 * @param inContainer where the container listens
 * @param opened what a security group has to let in: the same port, that of the host, or all those
 *     among which the instance chooses; nothing where the network mode isn't known
 * @param side nothing where the network mode isn't known
 */
public record OpenPort(
    String container,
    Node at,
    PortSpan inContainer,
    Optional<PortSpan> opened,
    Optional<Side> side) {
  /** Whose security groups have to let it in. */
  public enum Side {
    TASK,
    INSTANCE
  }
}
