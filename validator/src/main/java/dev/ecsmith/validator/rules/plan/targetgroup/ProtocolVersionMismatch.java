package dev.ecsmith.validator.rules.plan.targetgroup;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/**
 * A task that speaks gRPC isn't reached by requests in HTTP/1.1, and one that doesn't, not by gRPC.
 */
final class ProtocolVersionMismatch implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "protocol-version-mismatch",
          Severity.WARNING,
          "A load balancer speaks gRPC with a container that doesn't, or doesn't with one that does",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html");

  private static final String GRPC = "GRPC";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .task()
          .ifPresent(
              task ->
                  service
                      .loadBalancers()
                      .forEach(target -> check(target, task.definition(), findings)));
    }
  }

  private static void check(Attributes target, TaskDefinition task, FindingSink findings) {
    Optional<Resource> group = Service.targetGroup(target).only();
    Optional<String> spoken = spoken(target, task);
    if (group.isEmpty()
        || spoken.isEmpty()
        || !group.get().string("protocol").knownTo(protocol -> protocol.startsWith("HTTP"))) {
      return;
    }
    Value<String> version = group.get().string("protocol_version");
    boolean known = version.isKnown() || !group.get().isWritten("protocol_version");
    boolean forGrpc = version.knownTo(GRPC::equals);
    if (known && forGrpc != spoken.get().equals("grpc")) {
      findings.add(
          version,
          forGrpc
              ? "The target group is for gRPC, but the container's port says that it speaks \""
                  + spoken.get()
                  + "\"."
              : "The container's port says that it speaks gRPC, but the target group has protocol version "
                  + version.known().orElse("HTTP1")
                  + ".",
          forGrpc
              ? "Leave out `protocol_version`, or set `appProtocol` of the port to `grpc`."
              : "Set `protocol_version = \"GRPC\"`.");
    }
  }

  /** What the port that is reached says of itself; nothing where it says nothing. */
  private static Optional<String> spoken(Attributes target, TaskDefinition task) {
    return task.containers().stream()
        .filter(container -> container.name().isKnown())
        .filter(
            container -> container.name().known().equals(target.string("container_name").known()))
        .flatMap(container -> container.portMappings().stream())
        .filter(mapping -> mapping.containerPort().isKnown())
        .filter(
            mapping ->
                mapping.containerPort().known().equals(target.integer("container_port").known()))
        .flatMap(mapping -> mapping.fields().string("appProtocol").known().stream())
        .findFirst();
  }
}
