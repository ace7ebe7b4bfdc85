package dev.ecsmith.validator.rules.account;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class AccountRules {
  private AccountRules() {}

  /** Of the rule about secrets of another account, for whoever judges the same elsewhere. */
  public static RuleInfo secretAccountMismatch() {
    return SecretAccountMismatch.INFO;
  }

  /** Those that look at any document; by identifier. */
  public static List<Rule<Document>> ofDocuments() {
    return List.of(new AccountIdMalformed());
  }

  /** By identifier. */
  public static List<Rule<TaskDefinition>> ofTaskDefinitions() {
    ArnShapes shapes = ArnShapes.load();
    return List.of(
        new ArnMalformed(shapes),
        new PartitionMismatch(shapes),
        new RegionMismatch(shapes),
        new RoleAccountMismatch(),
        new SecretAccountMismatch(),
        new SecretArnWithoutSuffix(),
        new SecretVersionAndStage());
  }
}
