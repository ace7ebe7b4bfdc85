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

/** Compose gives containers names in DNS; ECS doesn't, and they share one localhost instead. */
final class NameOfOtherContainer implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "name-of-other-container",
          Severity.WARNING,
          "A container looks for another one by its name, which nothing resolves",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html");

  private static final Pattern HOST_IN_URL =
      Pattern.compile("://(?:[^\\s/@]{0,200}@)?([A-Za-z0-9_-]{1,255})(?=[:/?]|\\z)");

  private static final Pattern HOST_AND_PORT = Pattern.compile("([A-Za-z0-9_-]{1,255}):[0-9]{1,5}");
  private static final Pattern HOST_VARIABLE = Pattern.compile("(?:.*_)?HOST(?:NAME)?");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (SharedNetwork.mode(task).isEmpty()) {
      return;
    }
    for (Container container : task.containers()) {
      Siblings siblings = Siblings.of(container, task);
      for (Container.Variable variable : container.environment()) {
        String host = host(variable);
        if (siblings.named(host).isPresent() && !container.name().knownTo(host::equals)) {
          tell(variable.value(), host, findings);
        }
      }
    }
  }

  /** The host that a variable names, by its value or its own name; empty for none. */
  private static String host(Container.Variable variable) {
    String value = variable.value().known().orElse("");
    Matcher whole = HOST_AND_PORT.matcher(value);
    if (whole.matches()) {
      return whole.group(1);
    }
    Matcher url = HOST_IN_URL.matcher(value);
    if (url.find()) {
      return url.group(1);
    }
    return variable.name().knownTo(name -> HOST_VARIABLE.matcher(name).matches()) ? value : "";
  }

  private static void tell(Value<String> value, String host, FindingSink findings) {
    findings.add(
        value,
        "Nothing resolves `"
            + host
            + "`: it is the name of another container of the task, and ECS puts those into no DNS.",
        "Write `localhost`, which all containers of the task share.");
  }
}
