package dev.ecsmith.validator.network;

import dev.ecsmith.validator.document.Node;

/**
 * A connection that has to come about.
 *
 * @param reason a noun phrase with its article: {@code "an ECR image"}
 * @param at the value that asks for it
 * @param certain false where something else than the task definition decides whether it is made
 */
public record EgressNeed(
    String reason, Node at, Destination destination, int port, Origin origin, boolean certain) {
  /** Whose network interface it leaves by. */
  public enum Origin {
    /** That of the task, by programs in its containers. */
    TASK,
    /**
     * That of what runs the task: on Fargate the task's own, on container instances the instance's.
     */
    HOST
  }

  /** Whether nothing but the internet leads there. */
  public boolean needsInternet() {
    return destination instanceof Destination.PublicHost;
  }
}
