package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a task definition says that its task shall be able to run. ECS checks it against every
 * launch type that is listed, and against none where there is no list.
 *
 * @param listed those that are known to be listed
 * @param complete whether there can't be others: some are listed, and each is known
 */
public record LaunchTypes(Set<LaunchType> listed, boolean complete) {
  public LaunchTypes {
    listed = Set.copyOf(listed);
  }

  static LaunchTypes of(List<Value<String>> names) {
    EnumSet<LaunchType> listed = EnumSet.noneOf(LaunchType.class);
    boolean complete = !names.isEmpty();
    for (Value<String> name : names) {
      Optional<LaunchType> type = name.known().flatMap(LaunchType::named);
      type.ifPresent(listed::add);
      complete &= type.isPresent();
    }
    return new LaunchTypes(listed, complete);
  }

  /** Whether ECS refuses what this launch type doesn't support. */
  public boolean require(LaunchType type) {
    return listed.contains(type);
  }

  /** Whether the task may end up there: it is listed, or nothing tells that it isn't. */
  public boolean allow(LaunchType type) {
    return listed.contains(type) || !complete;
  }
}
