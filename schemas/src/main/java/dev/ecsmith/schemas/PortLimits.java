package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ports that tasks should not take, and how many they may.
 *
 * @param reserved ports of an instance that are taken by default
 * @param firstEphemeralOnLinux from which on a Linux instance takes ports by itself
 * @param firstEphemeralOnWindows the same on Windows
 * @param rangesOfAContainer how many {@code containerPortRange} a container may have
 * @param firelens on which a log router of FireLens listens
 */
public record PortLimits(
    List<Reserved> reserved,
    int firstEphemeralOnLinux,
    int firstEphemeralOnWindows,
    int rangesOfAContainer,
    int firelens) {
  /**
   * A port with what listens there.
   *
   * @param owner as it stands in a sentence
   */
  public record Reserved(int port, String owner) {}

  public PortLimits {
    reserved = List.copyOf(reserved);
  }

  /** From the table that is shipped with ecsmith. */
  public static PortLimits load() {
    Map<String, Object> table = JsonResource.object("reference/ports.json");
    return new PortLimits(
        JsonResource.objects(table, "reserved").stream()
            .map(
                row ->
                    new Reserved(
                        JsonResource.integer(row, "port"), JsonResource.string(row, "owner")))
            .toList(),
        JsonResource.integer(table, "first_ephemeral_on_linux"),
        JsonResource.integer(table, "first_ephemeral_on_windows"),
        JsonResource.integer(table, "ranges_of_a_container"),
        JsonResource.integer(table, "firelens"));
  }

  public Optional<Reserved> reserved(long port) {
    return reserved.stream().filter(each -> each.port() == port).findFirst();
  }
}
