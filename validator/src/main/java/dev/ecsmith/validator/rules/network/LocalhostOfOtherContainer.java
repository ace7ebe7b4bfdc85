package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In the network mode bridge each container has a localhost of its own. */
final class LocalhostOfOtherContainer implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "localhost-of-other-container",
          Severity.WARNING,
          "A container looks on its own localhost for a port of another one",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html");

  private static final Pattern LOCAL_PORT =
      Pattern.compile("(?:\\A|//|@)(?:localhost|127\\.0\\.0\\.1):([0-9]{1,5})(?![0-9])");

  private static final String BRIDGE = "bridge";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (task.effectiveNetworkMode().filter(BRIDGE::equals).isPresent()) {
      task.containers().forEach(container -> check(container, task, findings));
    }
  }

  private static void check(Container container, TaskDefinition task, FindingSink findings) {
    Siblings siblings = Siblings.of(container, task);
    for (Container.Variable variable : container.environment()) {
      Value<String> value = variable.value();
      Matcher matcher = LOCAL_PORT.matcher(value.known().orElse(""));
      while (matcher.find()) {
        long port = Long.parseLong(matcher.group(1));
        if (!Siblings.maps(container, port)) {
          siblings
              .thatMaps(port)
              .flatMap(sibling -> sibling.name().known())
              .ifPresent(name -> tell(value, port, name, findings));
        }
      }
    }
  }

  private static void tell(Value<String> value, long port, String sibling, FindingSink findings) {
    findings.add(
        value,
        "The port "
            + port
            + " is that of the container `"
            + sibling
            + "`, which isn't on this container's localhost in the network mode bridge.",
        "Name `"
            + sibling
            + "` in `links` and use `"
            + sibling
            + ":"
            + port
            + "`, or use the network mode awsvpc.");
  }
}
