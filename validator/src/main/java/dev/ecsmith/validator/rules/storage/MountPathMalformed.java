package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.regex.Pattern;

/**
 * The runtime takes an absolute path below the root. Where the operating system isn't said, that of
 * either will do.
 */
final class MountPathMalformed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "mount-path-malformed",
          Severity.ERROR,
          "Something is mounted at a path that is not absolute, or at the root",
          "https://docs.docker.com/engine/storage/bind-mounts/");

  private static final Pattern ABSOLUTE =
      Pattern.compile("(?:[A-Za-z]:)?[/\\\\].*", Pattern.DOTALL);
  private static final Pattern ROOT = Pattern.compile("(?:[A-Za-z]:)?[/\\\\]+\\.?");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    boolean linux = task.operatingSystemFamily().knownTo("LINUX"::equals);
    for (Container container : task.containers()) {
      for (Value<String> path : MountPaths.in(container)) {
        path.ifKnown(text -> check(path, text, linux, findings));
      }
    }
  }

  private static void check(Value<String> path, String text, boolean linux, FindingSink findings) {
    if (linux ? !text.startsWith("/") : !ABSOLUTE.matcher(text).matches()) {
      findings.add(
          path,
          "The path `" + text + "` is not absolute.",
          linux ? "Begin it with /." : "Begin it with /, or with a drive such as C:\\ on Windows.");
    } else if (ROOT.matcher(text).matches()) {
      findings.add(
          path,
          "The path `" + text + "` is the container's own root, and nothing can be mounted there.",
          "Mount it at a directory below.");
    }
  }
}
