package dev.ecsmith.validator.gate;

import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rules.plan.account.PlannedAccountRules;
import dev.ecsmith.validator.rules.plan.capacity.CapacityRules;
import dev.ecsmith.validator.rules.plan.change.ChangeRules;
import dev.ecsmith.validator.rules.plan.cluster.ClusterRules;
import dev.ecsmith.validator.rules.plan.connect.ConnectRules;
import dev.ecsmith.validator.rules.plan.database.DatabaseRules;
import dev.ecsmith.validator.rules.plan.deployment.DeploymentRules;
import dev.ecsmith.validator.rules.plan.discovery.DiscoveryRules;
import dev.ecsmith.validator.rules.plan.execution.ExecutionRules;
import dev.ecsmith.validator.rules.plan.filesystem.FileSystemRules;
import dev.ecsmith.validator.rules.plan.fit.FitRules;
import dev.ecsmith.validator.rules.plan.listener.ListenerRules;
import dev.ecsmith.validator.rules.plan.loadbalancer.LoadBalancerRules;
import dev.ecsmith.validator.rules.plan.log.LogRules;
import dev.ecsmith.validator.rules.plan.mutualtls.MutualTlsRules;
import dev.ecsmith.validator.rules.plan.network.PlannedNetworkRules;
import dev.ecsmith.validator.rules.plan.repository.RepositoryRules;
import dev.ecsmith.validator.rules.plan.role.PlannedRoleRules;
import dev.ecsmith.validator.rules.plan.scaling.ScalingRules;
import dev.ecsmith.validator.rules.plan.schedule.ScheduleRules;
import dev.ecsmith.validator.rules.plan.securitygroup.SecurityGroupRules;
import dev.ecsmith.validator.rules.plan.service.ServiceRules;
import dev.ecsmith.validator.rules.plan.targetgroup.TargetGroupRules;
import dev.ecsmith.validator.rules.plan.volume.VolumeRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules for plans. */
public final class PlanRules {
  private PlanRules() {}

  /** Every rule there is. */
  public static List<Rule<Plan>> all() {
    return all(Set.of());
  }

  /**
   * Every rule there is.
   *
   * @param mayGo addresses of resources that a person allows to be destroyed
   */
  public static List<Rule<Plan>> all(Set<String> mayGo) {
    return Stream.of(
            CapacityRules.all(),
            ChangeRules.all(mayGo),
            ClusterRules.all(),
            ConnectRules.all(),
            DatabaseRules.all(),
            DeploymentRules.all(),
            DiscoveryRules.all(),
            ExecutionRules.all(),
            FileSystemRules.all(),
            FitRules.all(),
            ListenerRules.all(),
            LoadBalancerRules.all(),
            LogRules.all(),
            MutualTlsRules.all(),
            PlannedAccountRules.all(),
            PlannedNetworkRules.all(),
            PlannedRoleRules.all(),
            RepositoryRules.all(),
            ScalingRules.all(),
            ScheduleRules.all(),
            SecurityGroupRules.all(),
            ServiceRules.all(),
            TargetGroupRules.all(),
            VolumeRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
