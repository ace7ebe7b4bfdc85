package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The proxy's own traffic is told by its user; otherwise it is sent back to the proxy for ever. */
final class ProxyUserDiffers implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "proxy-user-differs",
          Severity.WARNING,
          "An App Mesh proxy runs as another user than the one whose traffic it lets pass",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html");

  private static final Pattern NUMBERS = Pattern.compile("([0-9]+)(?::([0-9]+))?");
  private static final String USER = "IgnoredUID";
  private static final String GROUP = "IgnoredGID";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Proxy.of(task)
        .ifPresent(
            proxy ->
                task.containers().stream()
                    .filter(
                        container ->
                            proxy
                                .containerName()
                                .knownTo(name -> container.name().knownTo(name::equals)))
                    .forEach(container -> check(proxy, container.user(), findings)));
  }

  private static void check(Proxy proxy, Value<String> user, FindingSink findings) {
    Matcher numbers = NUMBERS.matcher(user.known().orElse(""));
    if (numbers.matches()) {
      check(proxy, USER, numbers.group(1), "user", user, findings);
      if (numbers.group(2) != null) {
        check(proxy, GROUP, numbers.group(2), "group", user, findings);
      }
    }
  }

  private static void check(
      Proxy proxy, String property, String is, String thing, Value<String> at, FindingSink sink) {
    proxy
        .property(property)
        .flatMap(Value::known)
        .filter(ignored -> !ignored.isEmpty() && !ignored.equals(is))
        .ifPresent(
            ignored ->
                sink.add(
                    at,
                    "The proxy runs as the "
                        + thing
                        + " "
                        + is
                        + ", and the traffic of "
                        + ignored
                        + " is let pass.",
                    "Make `" + property + "` and the " + thing + " the same."));
  }
}
