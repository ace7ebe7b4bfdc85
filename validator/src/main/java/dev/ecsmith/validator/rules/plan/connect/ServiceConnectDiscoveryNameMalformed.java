package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.schemas.ServiceConnectLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.ServiceConnect;
import dev.ecsmith.validator.plan.ServiceConnect.Endpoint;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** Cloud Map takes the name into its namespace. */
final class ServiceConnectDiscoveryNameMalformed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-discovery-name-malformed",
          Severity.ERROR,
          "Service Connect does not take a name for discovery",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html");

  private final ServiceConnectLimits.Name allowed;

  ServiceConnectDiscoveryNameMalformed(ServiceConnectLimits limits) {
    this.allowed = limits.name("discovery_name");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      service.connect().map(ServiceConnect::endpoints).orElse(List.of()).stream()
          .map(Endpoint::discoveryName)
          .forEach(name -> name.ifKnown(text -> check(name, text, findings)));
    }
  }

  private void check(Value<String> name, String text, FindingSink findings) {
    if (!allowed.allows(text)) {
      findings.add(
          name,
          "`" + text + "` can't be a name of Service Connect.",
          "Use " + allowed.allowed() + ".");
    }
  }
}
