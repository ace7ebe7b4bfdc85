package dev.ecsmith.validator.rules.network;

import dev.ecsmith.schemas.MetadataAddresses;
import dev.ecsmith.validator.document.StringValues;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.stream.Stream;

/** There is no instance under a Fargate task that could answer. */
final class FargateInstanceMetadata implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "fargate-instance-metadata",
          Severity.WARNING,
          "A Fargate task asks for the metadata of an EC2 instance",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-fargate.html");

  private static final List<String> COMMANDS = List.of("entryPoint", "command");

  private final MetadataAddresses addresses;

  FargateInstanceMetadata(MetadataAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.requiresFargate()) {
      return;
    }
    for (Container container : task.containers()) {
      Stream.concat(
              container.environment().stream()
                  .flatMap(variable -> variable.fields().object().get("value").stream()),
              COMMANDS.stream().flatMap(key -> container.fields().object().get(key).stream()))
          .flatMap(node -> StringValues.in(node).stream())
          .filter(text -> text.value().contains("http://" + addresses.instance()))
          .forEach(
              text ->
                  findings.add(
                      text,
                      "http://"
                          + addresses.instance()
                          + " answers on EC2 instances, and not on Fargate.",
                      "Ask the address in "
                          + addresses.taskVariable()
                          + " for metadata; the SDKs find the credentials of the task role through "
                          + addresses.credentialsVariable()
                          + "."));
    }
  }
}
