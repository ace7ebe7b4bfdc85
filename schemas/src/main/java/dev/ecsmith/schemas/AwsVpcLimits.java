package dev.ecsmith.schemas;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What ECS takes in an {@code awsvpcConfiguration}.
 *
 * @param subnets at most so many
 * @param securityGroups likewise
 */
public record AwsVpcLimits(
    int subnets, int securityGroups, Pattern subnetId, Pattern securityGroupId) {
  /** From the table that is shipped with ecsmith. */
  public static AwsVpcLimits load() {
    Map<String, Object> table = JsonResource.object("reference/awsvpc-limits.json");
    return new AwsVpcLimits(
        JsonResource.integer(table, "subnets"),
        JsonResource.integer(table, "security_groups"),
        Pattern.compile(JsonResource.string(table, "subnet_id")),
        Pattern.compile(JsonResource.string(table, "security_group_id")));
  }
}
