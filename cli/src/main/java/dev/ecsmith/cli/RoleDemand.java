package dev.ecsmith.cli;

import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.permission.LeastPrivilege;
import dev.ecsmith.validator.permission.RoleNeed;
import java.util.List;

/**
 * What a role of a task is needed for.
 *
 * @param arn as the definition names it
 * @param policy the narrowest that is enough for what is known of the needs
 */
record RoleDemand(Value<String> arn, List<RoleNeed> needs, LeastPrivilege policy) {
  /** What secrets under a key of one's own need, of which a task definition tells nothing. */
  static final String ENCRYPTED =
      "Secrets and parameters under a KMS key of your own need kms:Decrypt on that key as well.";

  RoleDemand {
    needs = List.copyOf(needs);
  }

  static RoleDemand of(Value<String> arn, List<RoleNeed> needs, RolePermissions permissions) {
    return new RoleDemand(arn, needs, LeastPrivilege.of(needs, permissions));
  }

  /** Whether some of it may be encrypted with a key that takes a permission of its own. */
  boolean mayBeEncrypted() {
    return needs.stream().anyMatch(RoleDemand::mayBeEncrypted);
  }

  static boolean mayBeEncrypted(RoleNeed need) {
    return need.access()
        .map(access -> access.purpose().name())
        .filter(purpose -> purpose.startsWith("secret") || purpose.equals("parameter"))
        .isPresent();
  }
}
