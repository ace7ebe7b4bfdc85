package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What AWS managed policies grant. */
public record ManagedPolicies(List<Policy> policies, String source) {
  /** The policy that AWS offers for execution roles. */
  public static final String TASK_EXECUTION = "AmazonECSTaskExecutionRolePolicy";

  /**
   * @param actions as IAM names them, {@code service:Action}; a {@code *} stands for any
   */
  public record Policy(String name, List<String> actions) {
    public Policy {
      actions = List.copyOf(actions);
    }
  }

  public ManagedPolicies {
    policies = List.copyOf(policies);
  }

  /** From the table that is shipped with ecsmith. */
  public static ManagedPolicies load() {
    Map<String, Object> table = JsonResource.object("reference/managed-policies.json");
    return new ManagedPolicies(
        JsonResource.objects(table, "policies").stream().map(ManagedPolicies::policy).toList(),
        JsonResource.string(table, "source"));
  }

  private static Policy policy(Map<String, Object> row) {
    return new Policy(JsonResource.string(row, "name"), JsonResource.strings(row, "actions"));
  }

  public Optional<Policy> named(String name) {
    return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
  }

  /** Whether a policy lists an action by its name; false also for a policy that isn't listed. */
  public boolean grants(String policy, String action) {
    return policies.stream()
        .anyMatch(each -> each.name().equals(policy) && each.actions().contains(action));
  }
}
