package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;
import java.util.Optional;

/** The VPC and the subnets that a stack uses. */
public sealed interface Network {
  /** Whether the VPC is part of the stack. */
  boolean created();

  Expression vpcId();

  /** The range of addresses of the VPC, a string. */
  Expression vpcCidr();

  Subnets subnets(SubnetKind kind);

  /** Whether there are any of a kind. */
  boolean has(SubnetKind kind);

  default boolean hasPublic() {
    return has(SubnetKind.PUBLIC);
  }

  default Subnets ofPublic() {
    return subnets(SubnetKind.PUBLIC);
  }

  default Subnets ofPrivate() {
    return subnets(SubnetKind.PRIVATE);
  }

  default boolean hasPrivate() {
    return has(SubnetKind.PRIVATE);
  }

  /**
   * A VPC that is there; its identifiers are defaults of variables. Subnets of a kind that the
   * stack doesn't use are left out.
   */
  record Existing(String id, List<String> publicSubnets, List<String> privateSubnets)
      implements Network {
    public Existing {
      publicSubnets = List.copyOf(publicSubnets);
      privateSubnets = List.copyOf(privateSubnets);
    }

    @Override
    public boolean created() {
      return false;
    }

    @Override
    public Expression vpcId() {
      return Expression.reference("data.aws_vpc.main.id");
    }

    @Override
    public Expression vpcCidr() {
      return Expression.reference("data.aws_vpc.main.cidr_block");
    }

    @Override
    public Subnets subnets(SubnetKind kind) {
      return new Subnets(kind, Expression.reference("var." + kind.word() + "_subnet_ids"), true);
    }

    @Override
    public boolean has(SubnetKind kind) {
      return !(kind == SubnetKind.PUBLIC ? publicSubnets : privateSubnets).isEmpty();
    }
  }

  /**
   * A VPC with subnets in each zone: public ones, and private ones where zones have a range for
   * them.
   *
   * @param nat how the private subnets reach the internet
   * @param interfaceEndpoints where there is one, there is a gateway to S3 as well
   */
  record Created(
      CidrBlock cidr, List<Zone> zones, Nat nat, List<InterfaceEndpoint> interfaceEndpoints)
      implements Network {
    public Created {
      zones = List.copyOf(zones);
      interfaceEndpoints = List.copyOf(interfaceEndpoints);
    }

    @Override
    public boolean created() {
      return true;
    }

    @Override
    public Expression vpcId() {
      return Expression.reference("aws_vpc.main.id");
    }

    @Override
    public Expression vpcCidr() {
      return Expression.literal(cidr.text());
    }

    @Override
    public Subnets subnets(SubnetKind kind) {
      return new Subnets(kind, Expression.reference("local." + kind.word() + "_subnet_ids"), false);
    }

    @Override
    public boolean has(SubnetKind kind) {
      return kind == SubnetKind.PUBLIC
          || zones.stream().anyMatch(zone -> zone.privateCidr().isPresent());
    }

    /** Zones with a NAT gateway in their public subnet. */
    public List<Zone> natZones() {
      return switch (nat) {
        case PER_ZONE -> zones;
        case SINGLE -> zones.subList(0, 1);
        case NONE -> List.of();
      };
    }

    public boolean natPerZone() {
      return nat == Nat.PER_ZONE;
    }
  }

  /**
   * A service of AWS that is reached inside the VPC.
   *
   * @param service for example {@code ecr.api}
   * @param endpointService its name in the region, {@code com.amazonaws.us-east-1.ecr.api}
   */
  record InterfaceEndpoint(String service, String endpointService) {}

  /** An Availability Zone with the addresses of its subnets. */
  record Zone(String name, CidrBlock publicCidr, Optional<CidrBlock> privateCidr) {}

  /** NAT gateways of a created VPC. */
  enum Nat {
    PER_ZONE,
    SINGLE,
    NONE
  }
}
