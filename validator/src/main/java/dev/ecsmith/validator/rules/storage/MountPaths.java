package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.MountPoint;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where something is mounted in a container: volumes, and what lives in memory. An empty path is a
 * matter of shape.
 */
final class MountPaths {
  private MountPaths() {}

  static List<Value<String>> in(Container container) {
    return Stream.concat(
            container.mountPoints().stream().map(MountPoint::containerPath),
            container.tmpfs().stream().map(mount -> mount.string("containerPath")))
        .filter(path -> !path.knownTo(String::isEmpty))
        .toList();
  }
}
