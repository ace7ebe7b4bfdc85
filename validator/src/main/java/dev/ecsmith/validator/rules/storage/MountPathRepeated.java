package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.HashSet;
import java.util.Set;

/** The runtime creates no container with two mounts at one path. */
final class MountPathRepeated implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "mount-path-repeated",
          Severity.ERROR,
          "A container mounts two things at the same path",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      Set<String> taken = new HashSet<>();
      for (Value<String> path : MountPaths.in(container)) {
        path.ifKnown(
            text -> {
              if (!taken.add(withoutLastSlash(text))) {
                findings.add(
                    path,
                    "Something is mounted at `" + text + "` in this container already.",
                    "Mount it at another path, or remove one of the two.");
              }
            });
      }
    }
  }

  private static String withoutLastSlash(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
