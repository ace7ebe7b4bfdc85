package dev.ecsmith.validator.permission;

import dev.ecsmith.schemas.ExecutionPermissions.Grant;
import dev.ecsmith.schemas.ExecutionPermissions.Purpose;
import dev.ecsmith.validator.document.Node;
import java.util.List;
import java.util.Optional;

/**
 * One use that ECS makes of the execution role.
 *
 * @param at the value that asks for it
 * @param access nothing where the value is unknown
 */
public record ExecutionNeed(Cause cause, Node at, Optional<Access> access) {
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

  /** False for an image of which it isn't known that it lies in ECR. */
  public boolean isCertain() {
    return cause != Cause.IMAGE || access.isPresent();
  }
}
