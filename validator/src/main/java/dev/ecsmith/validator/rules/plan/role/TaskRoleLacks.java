package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.RoleNeed;
import dev.ecsmith.validator.permission.Shortage;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a task role isn't allowed and a need takes.
 *
 * @param shortage of one grant
 */
record TaskRoleLacks(RoleNeed need, Shortage shortage) {
  static Stream<TaskRoleLacks> of(List<RoleNeed> needs, AccessPolicy policy) {
    return needs.stream()
        .filter(RoleNeed::isCertain)
        .flatMap(
            need ->
                need.access().stream()
                    .flatMap(access -> Shortage.of(access, policy).stream())
                    .map(shortage -> new TaskRoleLacks(need, shortage)));
  }
}
