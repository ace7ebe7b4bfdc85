package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;

/**
 * An Application Load Balancer with an HTTPS listener on 443 and a redirect from 80.
 *
 * @param name at most 32 characters
 * @param subnetIds a list
 * @param securityGroup label of its group
 * @param tlsPolicy security policy of the HTTPS listener
 * @param allowedCidrs ranges that may reach it, the default of a variable
 */
public record LoadBalancer(
    String name,
    boolean internal,
    Expression subnetIds,
    String securityGroup,
    String tlsPolicy,
    List<String> allowedCidrs,
    TargetGroup targetGroup) {
  public LoadBalancer {
    allowedCidrs = List.copyOf(allowedCidrs);
  }

  /** The subnets as Terraform looks them up, where the network is there already. */
  public Expression subnetsLookedUp() {
    return Expression.reference(internal ? "data.aws_subnet.private" : "data.aws_subnet.public");
  }

  public Expression securityGroupId() {
    return SecurityGroup.idOf(securityGroup);
  }
}
