package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.network.EgressNeed;
import dev.ecsmith.validator.network.EgressNeeds;
import dev.ecsmith.validator.permission.Cause;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the tasks of a service on Fargate are certain to have to get. */
final class TaskNeeds {
  private static final String CONTAINERS = "container_definitions";

  /**
   * What it says of containers whose definitions aren't known before apply that they refer to a
   * resource.
   */
  private static final Map<String, Use> REFERENCES = references();

  private final EgressNeeds needs = EgressNeeds.load();

  private record Use(Cause cause, String purpose) {}

  private static Map<String, Use> references() {
    Map<String, Use> uses = new LinkedHashMap<>();
    uses.put("aws_ecr_repository", new Use(Cause.IMAGE, "image"));
    uses.put("aws_secretsmanager_secret", new Use(Cause.SECRETS, "secret"));
    uses.put("aws_ssm_parameter", new Use(Cause.SECRETS, "parameter"));
    uses.put("aws_cloudwatch_log_group", new Use(Cause.LOG_DRIVER, "log"));
    return uses;
  }

  List<EgressNeed> of(Service service, PlannedTask task) {
    TaskUse use = TaskUse.UNKNOWN.on(LaunchType.FARGATE);
    boolean sessions = service.resource().bool("enable_execute_command").knownTo(on -> on);
    return Stream.concat(
            needs.of(task.definition(), sessions ? use.executingCommands() : use).stream(),
            referred(task.resource()))
        .filter(EgressNeed::certain)
        .toList();
  }

  private Stream<EgressNeed> referred(Resource task) {
    if (!task.string(CONTAINERS).isUnknown()) {
      return Stream.empty();
    }
    return REFERENCES.entrySet().stream()
        .filter(each -> !task.link(CONTAINERS, each.getKey()).resources().isEmpty())
        .flatMap(
            each ->
                needs
                    .of(
                        each.getValue().cause(),
                        each.getValue().purpose(),
                        task.string(CONTAINERS).at())
                    .stream());
  }
}
