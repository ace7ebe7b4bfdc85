package dev.ecsmith.validator.permission;

import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.schemas.RolePermissions.Grant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The narrowest policy that meets some needs.
 *
 * @param grants each with all resources that it is needed on, in the order of {@link
 *     RolePermissions}; resources in alphabetical order
 */
public record LeastPrivilege(List<Grant> grants) {
  public LeastPrivilege {
    grants = List.copyOf(grants);
  }

  /** Needs of several tasks that share a role may stand together. */
  public static LeastPrivilege of(Collection<RoleNeed> needs, RolePermissions permissions) {
    List<Grant> needed =
        needs.stream()
            .flatMap(need -> need.access().stream())
            .flatMap(access -> access.grants().stream())
            .toList();
    return new LeastPrivilege(
        permissions.purposes().stream()
            .flatMap(purpose -> purpose.grants().stream())
            .map(grant -> new Grant(grant.sid(), grant.actions(), List.of()))
            .distinct()
            .flatMap(grant -> merged(grant, needed))
            .toList());
  }

  private static Stream<Grant> merged(Grant grant, List<Grant> needed) {
    TreeSet<String> resources = new TreeSet<>();
    needed.stream()
        .filter(each -> each.sid().equals(grant.sid()))
        .forEach(each -> resources.add(each.resources().get(0)));
    return resources.isEmpty()
        ? Stream.empty()
        : Stream.of(new Grant(grant.sid(), grant.actions(), List.copyOf(resources)));
  }
}
