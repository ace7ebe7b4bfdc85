package dev.ecsmith.validator.rules.plan.connect;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.ServiceConnect;
import dev.ecsmith.validator.plan.ServiceConnect.Endpoint;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What clients ask for has to lead to one endpoint. */
final class ServiceConnectNameRepeated implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-connect-name-repeated",
          Severity.ERROR,
          "Two endpoints of a service have the same name in Service Connect",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      List<Endpoint> endpoints = service.connect().map(ServiceConnect::endpoints).orElse(List.of());
      Set<String> names = new HashSet<>();
      Set<String> aliases = new HashSet<>();
      for (Endpoint endpoint : endpoints) {
        Value<String> name = endpoint.discoveryName();
        if (name.knownTo(text -> !names.add(text))) {
          tell(name, "the discovery name `" + name.known().orElseThrow() + "`", findings);
        }
        endpoint.alias().ifPresent(alias -> check(alias, aliases, findings));
      }
    }
  }

  private static void check(Attributes alias, Set<String> aliases, FindingSink findings) {
    Value<String> name = alias.string("dns_name");
    Value<Long> port = alias.integer("port");
    if (name.isKnown() && port.isKnown()) {
      String text = name.known().orElseThrow() + ":" + port.known().orElseThrow();
      if (!aliases.add(text)) {
        tell(name, "the alias `" + text + "`", findings);
      }
    }
  }

  private static void tell(Value<String> at, String name, FindingSink findings) {
    findings.add(
        at,
        "Another endpoint of this service has " + name + " already.",
        "Give each endpoint a name of its own.");
  }
}
