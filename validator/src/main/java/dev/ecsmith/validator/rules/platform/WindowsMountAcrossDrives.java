package dev.ecsmith.validator.rules.platform;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A directory of the host appears in a Windows container on the drive that it has on the host. */
final class WindowsMountAcrossDrives implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "windows-mount-across-drives",
          Severity.ERROR,
          "A Windows container mounts a directory of the host on another drive",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html");

  private static final Pattern DRIVE = Pattern.compile("([A-Za-z]):[\\\\/].*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Map<String, String> sources = new HashMap<>();
    for (Volume volume : task.volumes()) {
      volume
          .name()
          .ifKnown(
              name -> volume.hostSourcePath().known().ifPresent(path -> sources.put(name, path)));
    }
    for (Container container : task.containers()) {
      for (Container.MountPoint mount : container.mountPoints()) {
        mount
            .sourceVolume()
            .known()
            .map(sources::get)
            .ifPresent(source -> check(source, mount.containerPath(), findings));
      }
    }
  }

  private static void check(String source, Value<String> path, FindingSink findings) {
    drive(source)
        .ifPresent(
            from ->
                path.known()
                    .flatMap(WindowsMountAcrossDrives::drive)
                    .filter(to -> !to.equals(from))
                    .ifPresent(
                        to ->
                            findings.add(
                                path,
                                "The path is on drive "
                                    + to
                                    + ":, and the volume's directory on drive "
                                    + from
                                    + ":.",
                                "Mount it on drive " + from + ": as well.")));
  }

  private static Optional<String> drive(String path) {
    Matcher matcher = DRIVE.matcher(path);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
