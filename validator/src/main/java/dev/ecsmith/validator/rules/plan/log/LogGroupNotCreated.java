package dev.ecsmith.validator.rules.plan.log;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The driver writes to a group that is there, unless it is told to create it. */
final class LogGroupNotCreated implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "log-group-not-created",
          Severity.WARNING,
          "A container logs to a group that nobody creates, while one of a similar name is created",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  private static final String GROUP = "awslogs-group";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    List<String> names =
        plan.resources().stream()
            .filter(resource -> resource.type().equals("aws_cloudwatch_log_group"))
            .flatMap(resource -> resource.string("name").known().stream())
            .toList();
    for (PlannedTask task : plan.tasks()) {
      task.definition().containers().stream()
          .flatMap(container -> container.logConfiguration().stream())
          .filter(log -> log.logDriver().knownTo("awslogs"::equals))
          .filter(LogGroupNotCreated::creates)
          .map(log -> log.option(GROUP))
          .forEach(group -> group.ifKnown(name -> check(group, name, names, findings)));
    }
  }

  private static boolean creates(LogConfiguration log) {
    Value<String> creates = log.option("awslogs-create-group");
    return creates.isAbsent() || creates.knownTo(text -> !text.equals("true"));
  }

  /** A group of quite another name may have been there for long. */
  private static void check(
      Value<String> group, String name, List<String> names, FindingSink findings) {
    if (!names.contains(name)) {
      nearest(name, names)
          .ifPresent(
              nearest ->
                  findings.add(
                      group,
                      "The plan creates no log group `"
                          + name
                          + "`, and creates `"
                          + nearest
                          + "`.",
                      "Use `" + nearest + "`; a task whose log group is missing doesn't start."));
    }
  }

  /** Two names for two things differ by a word; by a letter, a slash or a capital differs one. */
  private static Optional<String> nearest(String name, List<String> names) {
    String letters = letters(name);
    return names.stream().filter(each -> letters(each).equals(letters)).findFirst();
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
