package dev.ecsmith.validator.plan.network;

/** What a route leads to that leaves the VPC. */
public enum Exit {
  /** Of use to what has a public address only. */
  INTERNET_GATEWAY,
  NAT_GATEWAY,
  /** A transit gateway, a connection to another VPC, an appliance, or what isn't known. */
  OTHER
}
