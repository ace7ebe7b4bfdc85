package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.reference.Names;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;

/** Cloud Map gets the port that the container has on the host. */
final class RegisteredContainerMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "registered-container-missing",
          Severity.ERROR,
          "A service registers a container or port with Cloud Map that its task does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Registration registration : Registration.in(plan)) {
      registration
          .service()
          .task()
          .map(PlannedTask::definition)
          .ifPresent(task -> check(registration, task, findings));
    }
  }

  private static void check(Registration registration, TaskDefinition task, FindingSink findings) {
    Value<String> name = registration.containerName();
    Names.ofContainers(task).check(name, findings);
    Value<Long> port = registration.containerPort();
    task.containers().stream()
        .filter(container -> name.isKnown() && container.name().known().equals(name.known()))
        .filter(container -> container.fields().knowsAll("portMappings"))
        .filter(RegisteredContainerMissing::knowsPorts)
        .filter(container -> port.knownTo(number -> number != 0 && !maps(container, number)))
        .forEach(
            container ->
                findings.add(
                    port,
                    "Container `"
                        + name.known().orElseThrow()
                        + "` doesn't map port "
                        + port.known().orElseThrow()
                        + ", which is to be registered.",
                    "Add it to the container's `portMappings`."));
  }

  private static boolean knowsPorts(Container container) {
    return container.portMappings().stream().allMatch(mapping -> mapping.containerPort().isKnown());
  }

  private static boolean maps(Container container, long port) {
    return container.portMappings().stream()
        .anyMatch(mapping -> mapping.containerPort().knownTo(number -> number == port));
  }
}
