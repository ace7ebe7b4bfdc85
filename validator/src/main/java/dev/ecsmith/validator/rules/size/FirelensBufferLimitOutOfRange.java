package dev.ecsmith.validator.rules.size;

import dev.ecsmith.schemas.TaskLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a container writes faster than the router takes it waits in memory, up to this many bytes.
 */
final class FirelensBufferLimitOutOfRange implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-buffer-limit-out-of-range",
          Severity.ERROR,
          "The buffer between a container and its log router is no number of bytes, or too big",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-docker-buffer-limit.html");

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

  private final TaskLimits.Limit bytes;

  FirelensBufferLimitOutOfRange(TaskLimits limits) {
    this.bytes = limits.named("firelens-buffer-bytes");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.containers().stream()
        .map(Container::logConfiguration)
        .flatMap(Optional::stream)
        .filter(log -> log.logDriver().knownTo("awsfirelens"::equals))
        .map(log -> log.option("log-driver-buffer-limit"))
        .forEach(limit -> check(limit, findings));
  }

  private void check(Value<String> limit, FindingSink findings) {
    findings.skipUnknown(limit);
    limit
        .known()
        .filter(text -> !DIGITS.matcher(text).matches() || !bytes.contains(Long.parseLong(text)))
        .ifPresent(
            text ->
                findings.add(
                    limit,
                    "The buffer can't be \"" + text + "\".",
                    "Write a number of bytes from "
                        + bytes.least()
                        + " to "
                        + bytes.greatest()
                        + ", in quotes and without a unit."));
  }
}
