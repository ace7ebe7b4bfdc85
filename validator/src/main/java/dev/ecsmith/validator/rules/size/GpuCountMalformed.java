package dev.ecsmith.validator.rules.size;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.regex.Pattern;

/** ECS hands out whole GPUs, and takes their number once for each container. */
final class GpuCountMalformed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "gpu-count-malformed",
          Severity.ERROR,
          "The number of GPUs of a container is none, no whole number, or there twice",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html");

  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      List<Fields> gpus =
          container.fields().fieldsList("resourceRequirements").stream()
              .filter(each -> each.string("type").knownTo("GPU"::equals))
              .toList();
      gpus.forEach(each -> check(each.string("value"), findings));
      gpus.stream()
          .skip(1)
          .forEach(
              each ->
                  findings.add(
                      each.object(),
                      "The container asks for GPUs a second time.",
                      "Keep one entry, with the number of all."));
    }
  }

  private static void check(Value<String> count, FindingSink findings) {
    findings.skipUnknown(count);
    count
        .known()
        .filter(text -> !COUNT.matcher(text).matches())
        .ifPresent(
            text ->
                findings.add(
                    count,
                    "\"" + text + "\" is no number of GPUs.",
                    "Write a whole number from 1 on in quotes, such as \"1\"."));
  }
}
