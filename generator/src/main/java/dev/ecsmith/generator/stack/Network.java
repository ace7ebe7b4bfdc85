package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;

/** The VPC and the two kinds of subnets that a stack uses. */
public sealed interface Network {
  /** Whether the VPC is part of the stack. */
  boolean created();

  Expression vpcId();

  /** A list; subnets with a route to an internet gateway. */
  Expression publicSubnetIds();

  /** A list; subnets whose way out, if any, is a NAT gateway. */
  Expression privateSubnetIds();

  /** A VPC that is there; its identifiers are defaults of variables. */
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
    public Expression publicSubnetIds() {
      return Expression.reference("var.public_subnet_ids");
    }

    @Override
    public Expression privateSubnetIds() {
      return Expression.reference("var.private_subnet_ids");
    }
  }

  /**
   * A VPC with a public and a private subnet in each zone.
   *
   * @param nat how the private subnets reach the internet
   * @param interfaceEndpoints services that are reached inside the VPC, for example {@code
   *     ecr.api}; where there is one, there is a gateway to S3 as well
   */
  record Created(CidrBlock cidr, List<Zone> zones, Nat nat, List<String> interfaceEndpoints)
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
    public Expression publicSubnetIds() {
      return Expression.reference("local.public_subnet_ids");
    }

    @Override
    public Expression privateSubnetIds() {
      return Expression.reference("local.private_subnet_ids");
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

  /** An Availability Zone with the addresses of its subnets. */
  record Zone(String name, CidrBlock publicCidr, CidrBlock privateCidr) {}

  /** NAT gateways of a created VPC. */
  enum Nat {
    PER_ZONE,
    SINGLE,
    NONE
  }
}
