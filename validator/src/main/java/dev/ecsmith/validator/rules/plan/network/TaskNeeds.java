package dev.ecsmith.validator.rules.plan.network;

import dev.ecsmith.validator.network.EgressNeed;
import dev.ecsmith.validator.network.EgressNeeds;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskUse;
import java.util.List;
import java.util.stream.Stream;

/** Where the tasks of a service on Fargate are certain to have to get. */
final class TaskNeeds {
  private TaskNeeds() {}

  /** Read once, and only where a plan has such a service. */
  private static final class Tables {
    private static final EgressNeeds NEEDS = EgressNeeds.load();

    private Tables() {}
  }

  static List<EgressNeed> of(Service service, PlannedTask task) {
    TaskUse use = TaskUse.UNKNOWN.on(LaunchType.FARGATE);
    boolean sessions = service.resource().bool("enable_execute_command").knownTo(on -> on);
    return Stream.concat(
            Tables.NEEDS.of(task.definition(), sessions ? use.executingCommands() : use).stream(),
            referred(task))
        .filter(EgressNeed::certain)
        .toList();
  }

  private static Stream<EgressNeed> referred(PlannedTask task) {
    return task.reliances().stream()
        .flatMap(
            each -> Tables.NEEDS.of(each.cause(), each.purpose(), task.resource().node()).stream());
  }
}
