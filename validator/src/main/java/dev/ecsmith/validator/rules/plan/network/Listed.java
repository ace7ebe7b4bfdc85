package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.schemas.AwsVpcLimits;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of the lists of a network configuration.
 *
 * @param attribute its name
 * @param noun for people, in the plural
 * @param limit how many it may have
 * @param form of each
 * @param example of that form
 */
record Listed(String attribute, String noun, int limit, Pattern form, String example) {
  static List<Listed> all(AwsVpcLimits limits) {
    return List.of(
        new Listed(
            "subnets", "subnets", limits.subnets(), limits.subnetId(), "subnet-0a1b2c3d4e5f60718"),
        new Listed(
            "security_groups",
            "security groups",
            limits.securityGroups(),
            limits.securityGroupId(),
            "sg-0a1b2c3d4e5f60718"));
  }

  /** The network configurations of all services. */
  static Stream<Attributes> configurations(Plan plan) {
    return plan.services().stream().flatMap(service -> service.network().stream());
  }
}
