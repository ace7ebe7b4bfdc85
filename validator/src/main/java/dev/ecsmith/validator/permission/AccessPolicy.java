package dev.ecsmith.validator.permission;

import dev.ecsmith.schemas.ManagedPolicies;
import java.util.ArrayList;
import java.util.List;

/**
 * What an identity is allowed.
 *
 * <p>Where conditions, placeholders or unknown parts leave a doubt, it is taken to be allowed: what
 * is said to be missing has to be missing.
 */
public record AccessPolicy(List<Statement> statements) implements PolicyReading {
  /** Whether an action is allowed, and if not, what is known of that. */
  public enum Answer {
    ALLOWED,
    /** No statement allows the action on anything. */
    NOT_NAMED,
    /** The action is allowed, and not on this resource. */
    ON_OTHER_RESOURCES,
    /** A statement forbids it. */
    DENIED
  }

  public AccessPolicy {
    statements = List.copyOf(statements);
  }

  /** A policy of AWS, all of whose actions are allowed on everything. */
  public static AccessPolicy of(ManagedPolicies.Policy policy) {
    return new AccessPolicy(List.of(Statement.allowing(policy.actions())));
  }

  /** Both together, as a role has the policies that are attached to it. */
  public AccessPolicy and(AccessPolicy other) {
    List<Statement> all = new ArrayList<>(statements);
    all.addAll(other.statements);
    return new AccessPolicy(all);
  }

  /**
   * Whether a statement is certain to allow an action on everything there is.
   *
   * @param action {@code service:Action}, or {@code *} for all of them
   */
  public boolean allowsEverywhere(String action) {
    Glob name = Glob.ofAnyCase(action);
    return statements.stream().anyMatch(each -> each.allowsEverywhere(name));
  }

  /**
   * @param action {@code service:Action}
   * @param resources ARNs, of which one will do; the first one is the likeliest
   */
  public Answer answer(String action, List<String> resources) {
    Glob name = Glob.ofAnyCase(action);
    List<Glob> targets = resources.stream().map(Glob::of).toList();
    if (statements.stream().anyMatch(each -> each.denies(name, targets.get(0)))) {
      return Answer.DENIED;
    }
    List<Statement> naming = statements.stream().filter(each -> each.mayAllow(name)).toList();
    if (naming.isEmpty()) {
      return Answer.NOT_NAMED;
    }
    return naming.stream().anyMatch(each -> each.mayReach(targets))
        ? Answer.ALLOWED
        : Answer.ON_OTHER_RESOURCES;
  }
}
