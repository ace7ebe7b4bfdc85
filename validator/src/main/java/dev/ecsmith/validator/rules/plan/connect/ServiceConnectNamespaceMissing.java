package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.ServiceConnect;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * The names of Service Connect live in a namespace: that of the service, or the default of its
 * cluster.
 */
final class ServiceConnectNamespaceMissing implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-namespace-missing",
          Severity.ERROR,
          "Service Connect is on, and neither the service nor its cluster names a namespace",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .connect()
          .map(ServiceConnect::settings)
          .filter(settings -> settings.leavesOut("namespace"))
          .ifPresent(
              settings ->
                  service
                      .resource()
                      .link("cluster", "aws_ecs_cluster")
                      .only()
                      .filter(ServiceConnectNamespaceMissing::hasNoDefault)
                      .ifPresent(cluster -> tell(settings, cluster, findings)));
    }
  }

  /** A data source doesn't tell of the default. */
  private static boolean hasNoDefault(Resource cluster) {
    String defaults = "service_connect_defaults";
    return !cluster.isData()
        && cluster.attributes().knowsBlocks(defaults)
        && cluster.blocks(defaults).isEmpty();
  }

  private static void tell(Attributes settings, Resource cluster, FindingSink findings) {
    findings.add(
        settings.node(),
        "Service Connect has no namespace here, and "
            + cluster.address()
            + " has no default for it.",
        "Set `namespace` to the ARN of a namespace of Cloud Map, or add `service_connect_defaults`"
            + " to the cluster.");
  }
}
