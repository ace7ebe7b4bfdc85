package dev.ecsmith.generator.stack;

import java.util.Locale;

/** Subnets by their way out of the VPC. */
public enum SubnetKind {
  /** With a route to an internet gateway. */
  PUBLIC,
  /** Whose way out, if any, is a NAT gateway. */
  PRIVATE;

  /** As it stands in the names of Terraform's resources and variables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
