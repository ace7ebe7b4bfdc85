package dev.ecsmith.validator.plan.securitygroup;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Resource;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One rule of a security group: what it lets in or out.
 *
 * @param at the rule
 * @param blocks of addresses, IPv4 and IPv6, each known or unknown
 * @param prefixLists whether it names lists of addresses as well
 * @param groups of what is on the other side
 * @param self whether the group itself is on the other side
 */
public record Opening(
    Node at,
    Direction direction,
    Value<String> protocol,
    Value<Long> from,
    Value<Long> to,
    List<Value<String>> blocks,
    boolean prefixLists,
    Link groups,
    boolean self) {
  private static final Set<String> ANY_PROTOCOL = Set.of("-1", "all");
  private static final Set<String> TCP = Set.of("tcp", "6");
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0/0", "::/0");

  public Opening {
    blocks = List.copyOf(blocks);
  }

  /** Whether it may be about a port of TCP, as far as is known. */
  public boolean mayMatch(int port) {
    if (protocol.knownTo(ANY_PROTOCOL::contains)) {
      return true;
    }
    return !protocol.knownTo(name -> !TCP.contains(name))
        && !from.knownTo(first -> first > port)
        && !to.knownTo(last -> last < port);
  }

  /** Whether it may be about addresses, and not only about members of groups. */
  public boolean mayNameAddresses() {
    return prefixLists || !blocks.isEmpty();
  }

  /** Whether it is about every address there is. */
  public boolean isForEverybody() {
    return blocks.stream().anyMatch(block -> block.knownTo(EVERYWHERE::contains));
  }

  /**
   * Whether it may be about members of one of these groups: as far as is known, so also where it
   * names addresses.
   *
   * @param owner the group that has the rule
   */
  public boolean mayAdmit(Collection<Resource> peers, Resource owner) {
    return mayNameAddresses()
        || !groups.complete()
        || groups.resources().stream().anyMatch(peers::contains)
        || (self && peers.contains(owner));
  }
}
