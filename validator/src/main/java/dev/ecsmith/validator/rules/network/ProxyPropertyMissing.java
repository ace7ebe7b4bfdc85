package dev.ecsmith.validator.rules.network;

import dev.ecsmith.schemas.AppMesh;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;

/** ECS sets the proxy up from these when it starts the task. */
final class ProxyPropertyMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "proxy-property-missing",
          Severity.ERROR,
          "An App Mesh proxy lacks a property that it needs",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html");

  private final AppMesh mesh;

  ProxyPropertyMissing(AppMesh mesh) {
    this.mesh = mesh;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Proxy.of(task)
        .filter(proxy -> !proxy.isUnknown())
        .ifPresent(
            proxy -> {
              List<String> missing = new ArrayList<>(mesh.required());
              missing.removeIf(name -> proxy.property(name).isPresent());
              if (mesh.oneOf().stream().allMatch(name -> proxy.property(name).isEmpty())) {
                missing.add(String.join(" or ", mesh.oneOf()));
              }
              if (!missing.isEmpty()) {
                findings.add(
                    proxy.fields().object(),
                    "The proxy has no " + String.join(", ", missing) + ".",
                    "Add " + (missing.size() == 1 ? "it" : "them") + " to `properties`.");
              }
            });
  }
}
