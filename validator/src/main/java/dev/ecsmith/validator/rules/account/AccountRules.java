package dev.ecsmith.validator.rules.account;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class AccountRules {
  private AccountRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(
        new AccountIdMalformed(),
        new ArnMalformed(ArnShapes.load()),
        new RegionMismatch(),
        new RoleAccountMismatch(),
        new SecretAccountMismatch());
  }
}
