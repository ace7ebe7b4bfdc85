package dev.ecsmith.validator.rules.platform;

import dev.ecsmith.schemas.PlatformSupport;
import dev.ecsmith.schemas.PlatformSupport.Platform;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.function.Function;
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

  /** What it alone has to say: of a place that one before it refuses as well, that one tells. */
  <T> List<T> toldOf(
      TaskDefinition task, Function<Platform, List<T>> rows, Function<T, String> place) {
    List<String> told =
        before.stream()
            .filter(each -> isOf(each, task))
            .flatMap(
                each ->
                    Stream.concat(
                        each.keys().stream().map(PlatformSupport.RefusedKey::place),
                        each.values().stream().map(PlatformSupport.LimitedValue::place)))
            .toList();
    return rows.apply(platform).stream().filter(row -> !told.contains(place.apply(row))).toList();
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
