package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Value;
import java.util.List;
import java.util.Optional;

/**
 * How a service takes part in Service Connect.
 *
 * @param settings the block {@code service_connect_configuration}
 */
public record ServiceConnect(Attributes settings) {
  /** Nothing where it doesn't, or where that isn't known. */
  static Optional<ServiceConnect> of(Resource service) {
    return service
        .block("service_connect_configuration")
        .filter(block -> block.bool("enabled").knownTo(Boolean::booleanValue))
        .map(ServiceConnect::new);
  }

  /** What others can reach. */
  public List<Endpoint> endpoints() {
    return settings.blocks("service").stream().map(Endpoint::new).toList();
  }

  /**
   * A port of the task that others can reach by a name.
   *
   * @param settings a block {@code service}
   */
  public record Endpoint(Attributes settings) {
    /** The name of a port mapping. */
    public Value<String> portName() {
      return settings.string("port_name");
    }

    /** The name in the namespace: that of the port where no other is given. */
    public Value<String> discoveryName() {
      return settings.leavesOut("discovery_name") ? portName() : settings.string("discovery_name");
    }

    /** The name and port by which clients reach it. */
    public Optional<Attributes> alias() {
      return settings.block("client_alias");
    }

    /** Where the proxy of the task listens instead of on the container's port. */
    public Value<Long> ingressPort() {
      return settings.integer("ingress_port_override");
    }

    public Optional<Attributes> timeout() {
      return settings.block("timeout");
    }
  }
}
