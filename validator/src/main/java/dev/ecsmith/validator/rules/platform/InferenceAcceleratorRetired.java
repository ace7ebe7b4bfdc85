package dev.ecsmith.validator.rules.platform;

import dev.ecsmith.validator.document.NodePath;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** AWS has closed Elastic Inference, and ECS takes its accelerators on no launch type. */
final class InferenceAcceleratorRetired implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "inference-accelerator-retired",
          Severity.ERROR,
          "A task asks for an Elastic Inference accelerator, which AWS no longer has",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAccelerator.html");

  private static final String MESSAGE = "AWS no longer has Elastic Inference accelerators.";
  private static final String HINT =
      "Remove it, and run the model on instances with a GPU or AWS Inferentia.";
  private static final NodePath ACCELERATORS = NodePath.of("inferenceAccelerators[]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    ACCELERATORS
        .nodesIn(task.object())
        .forEach(accelerator -> findings.add(accelerator, MESSAGE, HINT));
    task.containers().stream()
        .flatMap(container -> container.fields().fieldsList("resourceRequirements").stream())
        .map(resource -> resource.string("type"))
        .filter(type -> type.knownTo("InferenceAccelerator"::equals))
        .forEach(type -> findings.add(type, MESSAGE, HINT));
  }
}
