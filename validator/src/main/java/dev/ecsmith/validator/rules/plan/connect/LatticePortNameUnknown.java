package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.reference.Names;

/** VPC Lattice sends traffic to a port of the task by the name of its mapping. */
final class LatticePortNameUnknown implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lattice-port-name-unknown",
          Severity.ERROR,
          "VPC Lattice names a port that the task does not have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeConfiguration.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service
          .task()
          .map(task -> Names.ofPorts(task.definition()))
          .ifPresent(
              ports ->
                  service
                      .resource()
                      .blocks("vpc_lattice_configurations")
                      .forEach(lattice -> ports.check(lattice.string("port_name"), findings)));
    }
  }
}
