package dev.ecsmith.validator.plan.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.network.Destination;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Resource;
import java.util.Optional;

/**
 * A VPC endpoint.
 *
 * @param service its whole name: {@code com.amazonaws.us-east-1.ecr.api}
 * @param gateway whether routes lead to it, and no address in the subnets
 */
public record Endpoint(Resource resource, String service, boolean gateway) {
  static final String TYPE = "aws_vpc_endpoint";

  private static final String GATEWAY = "Gateway";
  private static final String FIPS = "-fips";

  /** Nothing where it isn't known to which service it leads. */
  static Optional<Endpoint> of(Resource resource) {
    Value<String> type = resource.string("vpc_endpoint_type");
    return type.isUnknown()
        ? Optional.empty()
        : resource
            .string("service_name")
            .known()
            .map(
                service ->
                    new Endpoint(resource, service, type.known().orElse(GATEWAY).equals(GATEWAY)));
  }

  /** Whether it leads there; of a region that isn't known, it is taken to be the one. */
  public boolean leadsTo(Destination.AwsService wanted) {
    String name = service.endsWith(FIPS) ? service.substring(0, service.length() - 5) : service;
    return name.equals(wanted.endpointService())
        || (wanted.endpointService().contains("REGION") && name.endsWith("." + wanted.service()));
  }

  /** The security groups of its addresses. */
  public Link groups() {
    return resource.link("security_group_ids", "aws_security_group", "aws_default_security_group");
  }
}
