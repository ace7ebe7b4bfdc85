package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.schemas.TaskLimits.Limit;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import dev.ecsmith.validator.task.Container;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Containers that depend on each other stop one after the other. */
final class StopTimeoutsAboveSpotNotice implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "stop-timeouts-above-spot-notice",
          Severity.INFO,
          "Containers of a Spot task may take longer to stop than AWS waits",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html");

  private final Limit notice;

  StopTimeoutsAboveSpotNotice(Limit notice) {
    this.notice = notice;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    boolean spot =
        service.capacityStrategy().stream()
            .anyMatch(item -> item.string("capacity_provider").knownTo("FARGATE_SPOT"::equals));
    if (spot) {
      service.task().ifPresent(task -> check(task, findings));
    }
  }

  private void check(PlannedTask task, FindingSink findings) {
    Map<String, Container> containers = new LinkedHashMap<>();
    task.definition()
        .containers()
        .forEach(each -> each.name().ifKnown(n -> containers.put(n, each)));
    long longest = 0;
    for (Container container : containers.values()) {
      longest = Math.max(longest, seconds(container, containers, Set.of()));
    }
    if (longest > notice.greatest()) {
      findings.add(
          task.definition().node(),
          "One after the other the containers take up to "
              + longest
              + " s to stop, and AWS takes Spot"
              + " capacity back "
              + notice.greatest()
              + " s after its notice.",
          "Lower `stopTimeout`, or wait for fewer containers with `dependsOn`.");
    }
  }

  /** How long it takes to stop this container and after it those that it depends on. */
  private long seconds(Container container, Map<String, Container> all, Set<String> before) {
    String name = container.name().known().orElse("");
    if (before.contains(name)) {
      return 0;
    }
    Set<String> way = new HashSet<>(before);
    way.add(name);
    long after =
        container.dependsOn().stream()
            .flatMap(each -> each.containerName().known().stream())
            .flatMap(each -> Optional.ofNullable(all.get(each)).stream())
            .mapToLong(each -> seconds(each, all, way))
            .max()
            .orElse(0);
    Value<Long> own = container.fields().integer("stopTimeout");
    return after + (own.isUnknown() ? 0 : own.known().orElse(notice.least()));
  }
}
