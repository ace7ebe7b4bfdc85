package dev.ecsmith.validator.rules.network;

import dev.ecsmith.schemas.AppMesh;
import dev.ecsmith.schemas.MetadataAddresses;
import dev.ecsmith.schemas.PortLimits;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class NetworkRules {
  private NetworkRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    PortLimits limits = PortLimits.load();
    AppMesh mesh = AppMesh.load();
    return List.of(
        new AddressMalformed(),
        new AppMeshClosed(mesh),
        new AppProtocolWithoutEffect(),
        new FargateInstanceMetadata(MetadataAddresses.load()),
        new FirelensPortMapped(limits),
        new HostNetworkShared(),
        new HostPortDiffers(),
        new HostPortEphemeral(limits),
        new HostPortReserved(limits),
        new LocalhostOfOtherContainer(),
        new NameOfOtherContainer(),
        new PortMappedTwice(),
        new PortMappingWithoutPort(),
        new PortNameRepeated(),
        new PortRangeBesidePort(),
        new PortRangeMalformed(),
        new PortRangesTooMany(limits),
        new PortVariableNotMapped(),
        new ProxyPropertyMissing(mesh),
        new ProxyUserDiffers());
  }
}
