package dev.ecsmith.validator.rules.plan.fit;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A container and its load balancer often ask the same server for its health. */
final class HealthCheckPathDiffers implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "health-check-path-differs",
              Severity.INFO,
              "A container asks for its health at another path than its load balancer does",
              "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html")
          .onlyIn(Profile.STRICT);

  private static final Pattern LOCAL_URL =
      Pattern.compile(
          "https?://(?:localhost|127\\.0\\.0\\.1|\\[::1\\]|0\\.0\\.0\\.0)"
              + "(?::([0-9]{1,5}))?(/[^\\s\"'?#|;&)]*)?");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .task()
          .ifPresent(
              task ->
                  service
                      .loadBalancers()
                      .forEach(each -> check(each, task.definition(), findings)));
    }
  }

  private static void check(Attributes target, TaskDefinition task, FindingSink findings) {
    Value<String> path =
        Service.targetGroup(target)
            .only()
            .flatMap(group -> group.block("health_check"))
            .map(check -> check.string("path"))
            .orElse(new Value.Absent<>(target.node()));
    Optional<Long> port = target.integer("container_port").known();
    task.containers().stream()
        .filter(container -> container.name().isKnown())
        .filter(
            container -> container.name().known().equals(target.string("container_name").known()))
        .flatMap(container -> command(container).stream())
        .forEach(command -> path.ifKnown(asked -> compare(command, asked, port, findings)));
  }

  /** The part of the command that may hold an address. */
  private static List<Value<String>> command(Container container) {
    return container.healthCheck().known().map(each -> each.strings("command")).orElse(List.of());
  }

  private static void compare(
      Value<String> command, String asked, Optional<Long> port, FindingSink findings) {
    Matcher url = LOCAL_URL.matcher(command.known().orElse(""));
    if (!url.find() || url.group(1) == null || url.group(2) == null) {
      return;
    }
    boolean samePort = port.filter(number -> number == Long.parseLong(url.group(1))).isPresent();
    if (samePort && !url.group(2).equals(asked)) {
      findings.add(
          command,
          "The container asks itself at `"
              + url.group(2)
              + "`, and the load balancer asks it at `"
              + asked
              + "`.",
          "Ask at one path, unless one of them tells more than the other on purpose.");
    }
  }
}
