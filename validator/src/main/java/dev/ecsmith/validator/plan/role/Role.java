package dev.ecsmith.validator.plan.role;

import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.TrustPolicy;
import dev.ecsmith.validator.plan.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A role of IAM that Terraform makes.
 *
 * @param trust nothing where it isn't known
 * @param policies those that are known
 * @param complete whether it has no others
 */
public record Role(
    Resource resource, Optional<TrustPolicy> trust, List<RolePolicy> policies, boolean complete) {
  public static final String TYPE = "aws_iam_role";

  public Role {
    policies = List.copyOf(policies);
  }

  /** All that it may do; nothing where that isn't known. */
  public Optional<AccessPolicy> permissions() {
    return complete
        ? Optional.of(
            policies.stream()
                .map(RolePolicy::access)
                .reduce(new AccessPolicy(List.of()), AccessPolicy::and))
        : Optional.empty();
  }
}
