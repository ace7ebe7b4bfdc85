package dev.ecsmith.generator.stack;

/** The DNS name that points at the load balancer. */
public record AliasRecord(String name, HostedZone zone) {}
