package dev.ecsmith.validator.rules.plan.change;

import dev.ecsmith.schemas.LastingResources;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Change;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Set;

/** What holds data, keys or an address that others know can't be had back by applying again. */
final class LastingResourceDestroyed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lasting-resource-destroyed",
          Severity.ERROR,
          "A database, file system, secret, certificate authority or load balancer would go",
          "https://developer.hashicorp.com/terraform/language/resources/behavior");

  private final LastingResources lasting;
  private final Set<String> mayGo;

  LastingResourceDestroyed(LastingResources lasting, Set<String> mayGo) {
    this.lasting = lasting;
    this.mayGo = Set.copyOf(mayGo);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Change change : plan.changes()) {
      if (change.destroys() && !mayGo.contains(change.address())) {
        lasting
            .named(change.type())
            .ifPresent(
                kind ->
                    findings.add(
                        change.at(),
                        "Terraform would "
                            + (change.replaces() ? "replace " : "destroy ")
                            + change.address()
                            + because(change)
                            + ": "
                            + kind.loss()
                            + ".",
                        "If that is meant, allow it with `--allow-destroy '"
                            + change.address()
                            + "'`."));
      }
    }
  }

  private static String because(Change change) {
    return change.replacing().isEmpty()
        ? ""
        : ", because `" + String.join("`, `", change.replacing()) + "` would change";
  }
}
