package dev.ecsmith.validator.rules.form;

import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;
import java.util.stream.Stream;

/** Fine for CloudFormation, and refused by everything that registers a task definition itself. */
final class CloudFormationKeys implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "cloudformation-keys",
          Severity.INFO,
          "A task definition has the keys of CloudFormation",
          "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    if (!task.hasCloudFormationKeys()) {
      return;
    }
    Optional<ObjectNode.Member> first =
        Stream.concat(
                task.object().member("containerDefinitions").stream(),
                task.containers().stream()
                    .flatMap(container -> container.fields().object().member("name").stream()))
            .findFirst();
    String message = "The keys begin with a capital as in CloudFormation, and were read that way.";
    String hint =
        "Nothing to do in a template of CloudFormation. `aws ecs register-task-definition` and"
            + " Terraform refuse such keys: begin them with a small letter there.";
    first.ifPresentOrElse(
        member -> findings.addAtKey(member, message, hint),
        () -> findings.add(task.node(), message, hint));
  }
}
