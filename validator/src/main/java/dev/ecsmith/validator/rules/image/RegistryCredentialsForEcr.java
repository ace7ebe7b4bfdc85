package dev.ecsmith.validator.rules.image;

import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** A password for ECR is valid for half a day, while the execution role always gets a new one. */
final class RegistryCredentialsForEcr implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "registry-credentials-for-ecr",
          Severity.WARNING,
          "Credentials of a private registry are given for an image in ECR",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      boolean inEcr =
          container.fields().object().get("image").orElse(null) instanceof StringNode image
              && AccountId.regionOfEcrHost(image.value()).isPresent();
      if (inEcr && !container.registryCredentials().isAbsent()) {
        findings.add(
            container.registryCredentials(),
            "The image lies in ECR, for which ECS signs in with the execution role and needs no"
                + " `repositoryCredentials`.",
            "Remove `repositoryCredentials`, and let the execution role read the repository.");
      }
    }
  }
}
