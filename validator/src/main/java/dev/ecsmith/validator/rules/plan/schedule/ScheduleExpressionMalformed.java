package dev.ecsmith.validator.rules.plan.schedule;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** EventBridge reads rates and cron expressions of its own kind. */
final class ScheduleExpressionMalformed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "schedule-expression-malformed",
          Severity.ERROR,
          "EventBridge can not read when a task is to be started",
          "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html");

  /** Minutes, hours, day of month, month, day of week, year. */
  private static final int CRON_FIELDS = 6;

  private static final int DAY_OF_MONTH = 2;
  private static final int DAY_OF_WEEK = 4;

  private static final Pattern FORM = Pattern.compile("(rate|cron|at)\\((.*)\\)");
  private static final Pattern RATE =
      Pattern.compile("1 (?:minute|hour|day)|(?!1 )[1-9][0-9]* (?:minutes|hours|days)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (ScheduledTask scheduled : ScheduledTask.in(plan)) {
      Resource resource = scheduled.resource();
      boolean schedule = resource.type().equals("aws_scheduler_schedule");
      Optional<Resource> timed =
          schedule
              ? Optional.of(resource)
              : resource.link("rule", "aws_cloudwatch_event_rule").only();
      timed
          .map(each -> each.string("schedule_expression"))
          .ifPresent(
              expression ->
                  expression.ifKnown(text -> check(expression, text, schedule, findings)));
    }
  }

  private static void check(
      Value<String> expression, String text, boolean schedule, FindingSink findings) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || (form.group(1).equals("at") && !schedule)) {
      tell(
          expression,
          text,
          schedule
              ? "Use rate(5 minutes), cron(0 3 * * ? *) or at(2027-01-31T03:00:00)."
              : "Use rate(5 minutes) or cron(0 3 * * ? *).",
          findings);
    } else if (form.group(1).equals("rate") && !isRate(form.group(2), schedule)) {
      tell(
          expression,
          text,
          "Write rate(1 hour), and rate(2 hours) for more than one; the units are minutes, hours and"
              + " days.",
          findings);
    } else if (form.group(1).equals("cron") && !isCron(form.group(2))) {
      tell(
          expression,
          text,
          "Write six fields, minutes to year, of which the day of the month or the day of the week is"
              + " `?`.",
          findings);
    }
  }

  /** EventBridge Scheduler doesn't mind the number of the unit. */
  private static boolean isRate(String rate, boolean schedule) {
    return schedule
        ? rate.matches("[1-9][0-9]* (?:minute|hour|day)s?")
        : RATE.matcher(rate).matches();
  }

  private static boolean isCron(String cron) {
    List<String> fields = List.of(cron.strip().split("\\s+"));
    return fields.size() == CRON_FIELDS
        && fields.get(DAY_OF_MONTH).equals("?") != fields.get(DAY_OF_WEEK).equals("?");
  }

  private static void tell(
      Value<String> expression, String text, String hint, FindingSink findings) {
    findings.add(expression, "EventBridge can't read the schedule `" + text + "`.", hint);
  }
}
