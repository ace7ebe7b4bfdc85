package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The security policies that listeners of load balancers can have.
 *
 * @param standard the name of the one that a listener gets for which none is named
 * @param recommended the name of the one that AWS advises
 * @param oldestSafe oldest version of TLS that is still held to be safe
 */
public record TlsPolicies(
    List<Policy> policies, String standard, String recommended, String oldestSafe) {
  private static final String POST_QUANTUM = "-PQ-";
  private static final Pattern DATED = Pattern.compile("ELBSecurityPolicy-.*-\\d{4}-\\d{2}");

  /**
   * One policy.
   *
   * @param oldestTls version that a client may use, for example {@code 1.2}
   * @param weak what else is weak in it; clauses
   */
  public record Policy(String name, String oldestTls, List<String> weak) {
    public Policy {
      weak = List.copyOf(weak);
    }

    /** Whether what is recorded today stays secret from a quantum computer. */
    public boolean isPostQuantum() {
      return name.contains(POST_QUANTUM);
    }
  }

  public TlsPolicies {
    policies = List.copyOf(policies);
  }

  /** From the table that is shipped with ecsmith. */
  public static TlsPolicies load() {
    Map<String, Object> table = JsonResource.object("reference/tls-policies.json");
    return new TlsPolicies(
        JsonResource.objects(table, "policies").stream()
            .map(
                row ->
                    new Policy(
                        JsonResource.string(row, "name"),
                        JsonResource.string(row, "oldest_tls"),
                        row.containsKey("weak") ? JsonResource.strings(row, "weak") : List.of()))
            .toList(),
        JsonResource.string(table, "default"),
        JsonResource.string(table, "recommended"),
        JsonResource.string(table, "oldest_safe_tls"));
  }

  public Optional<Policy> named(String name) {
    return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
  }

  /** Whether clients can use a version of TLS that is no longer safe. */
  public boolean allowsOldTls(Policy policy) {
    return policy.oldestTls().compareTo(oldestSafe) < 0;
  }

  public List<String> names() {
    return policies.stream().map(Policy::name).toList();
  }

  /**
   * Whether the name ends in a month later than those of all policies: AWS may have added it.
   *
   * @param name for example {@code ELBSecurityPolicy-TLS13-1-2-2021-06}
   */
  public boolean mayBeNew(String name) {
    return DATED.matcher(name).matches()
        && policies.stream().allMatch(policy -> month(policy.name()).compareTo(month(name)) < 0);
  }

  private static String month(String name) {
    return name.substring(Math.max(0, name.length() - "2021-06".length()));
  }
}
