package dev.ecsmith.validator.rules.platform;

import dev.ecsmith.schemas.PlatformSupport;
import dev.ecsmith.schemas.PlatformSupport.LimitedValue;
import dev.ecsmith.schemas.PlatformSupport.Platform;
import dev.ecsmith.schemas.PlatformSupport.RefusedKey;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.stream.Stream;

/** A platform, and those that speak before it where a task shall run on several. */
record TaskPlatform(Platform platform, List<Platform> before) {
  static TaskPlatform named(String name, PlatformSupport support) {
    List<Platform> before =
        support.platforms().stream().takeWhile(each -> !each.name().equals(name)).toList();
    return new TaskPlatform(support.platforms().get(before.size()), before);
  }

  /** Whether the task is known to run on it. */
  boolean isOf(TaskDefinition task) {
    return isOf(platform, task);
  }

  /** The keys that it refuses, and none of those before it. */
  List<RefusedKey> keysOf(TaskDefinition task) {
    List<String> told =
        before(task).flatMap(each -> each.keys().stream()).map(RefusedKey::place).toList();
    return platform.keys().stream().filter(key -> !told.contains(key.place())).toList();
  }

  /** Whether it refuses a value at a place, and none of those before it does. */
  boolean isFirstToRefuse(String value, LimitedValue limit, TaskDefinition task) {
    return !limit.allows(value)
        && before(task)
            .flatMap(each -> each.values().stream())
            .filter(other -> other.place().equals(limit.place()))
            .allMatch(other -> other.allows(value));
  }

  private Stream<Platform> before(TaskDefinition task) {
    return before.stream().filter(each -> isOf(each, task));
  }

  private static boolean isOf(Platform platform, TaskDefinition task) {
    return platform
            .launchType()
            .flatMap(LaunchType::named)
            .map(type -> task.launchTypes().require(type))
            .orElse(false)
        || platform.operatingSystem().map(task::runsOn).orElse(false)
        || platform
            .networkMode()
            .map(mode -> task.effectiveNetworkMode().filter(mode::equals).isPresent())
            .orElse(false);
  }
}
