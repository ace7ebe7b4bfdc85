package dev.ecsmith.validator.permission;

import dev.ecsmith.schemas.RolePermissions.Grant;
import dev.ecsmith.schemas.RolePermissions.Purpose;
import dev.ecsmith.validator.document.Node;
import java.util.List;
import java.util.Optional;

/**
 * One use that is made of a role of a task: of the execution role by ECS, of the task role by what
 * runs in the task.
 *
 * @param at the value that asks for it
 * @param access nothing where the value is unknown
 */
public record RoleNeed(Cause cause, Node at, Optional<Access> access) {
  /**
   * To one resource.
   *
   * @param arn in the notation of IAM: a {@code *} stands in place of what isn't known
   * @param exact whether all of it is known
   */
  public record Access(Purpose purpose, String arn, boolean exact) {
    /** What IAM has to allow. */
    public List<Grant> grants() {
      return purpose.grants().stream().map(grant -> grant.on(arn)).toList();
    }
  }

  /**
   * False for an image of which it isn't known that it lies in ECR, for a file system that may let
   * everybody mount it, and for a container that may be configured to do something else.
   */
  public boolean isCertain() {
    return switch (cause) {
      case IMAGE -> access.isPresent();
      case FILE_SYSTEM, SIDECAR -> false;
      default -> true;
    };
  }
}
