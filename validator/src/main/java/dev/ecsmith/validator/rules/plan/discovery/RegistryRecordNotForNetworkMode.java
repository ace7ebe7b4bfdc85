package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/**
 * Tasks that share the address of their instance are told apart by the port, which only SRV records
 * tell.
 */
final class RegistryRecordNotForNetworkMode implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "registry-record-not-for-network-mode",
          Severity.ERROR,
          "Tasks are registered in DNS records that do not fit their network mode",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Registration registration : Registration.in(plan)) {
      registration.service().networkMode().ifPresent(mode -> check(registration, mode, findings));
    }
  }

  private static void check(Registration registration, String mode, FindingSink findings) {
    if (mode.equals("none")) {
      findings.add(
          registration.settings().node(),
          "Tasks in network mode \"none\" have no address that Cloud Map could tell.",
          "Take `service_registries` away, or use the network mode awsvpc.");
      return;
    }
    List<String> types = registration.registry().map(Registration::recordTypes).orElse(List.of());
    boolean fits = mode.equals("awsvpc") ? !types.contains("CNAME") : types.contains("SRV");
    if (!types.isEmpty() && !fits) {
      findings.add(
          registration.settings().node(),
          "Tasks in network mode \""
              + mode
              + "\" can't be registered in records of type "
              + String.join(" and ", types)
              + ".",
          mode.equals("awsvpc")
              ? "Use records of type A, AAAA or SRV."
              : "Use records of type SRV, with `container_name` and `container_port`.");
    }
  }
}
