package dev.ecsmith.validator.rules.network;

import dev.ecsmith.schemas.AppMesh;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;

/** The proxy has no mesh to ask any more. */
final class AppMeshClosed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "app-mesh-closed",
          Severity.WARNING,
          "A task has a proxy for App Mesh, which AWS has closed",
          "https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html");

  private final AppMesh mesh;

  AppMeshClosed(AppMesh mesh) {
    this.mesh = mesh;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Proxy.of(task)
        .ifPresent(
            proxy ->
                findings.add(
                    proxy.fields().object(),
                    "The proxy belongs to AWS App Mesh, which AWS closed on " + mesh.closed() + ".",
                    "Remove it and its container, and use Service Connect."));
  }
}
