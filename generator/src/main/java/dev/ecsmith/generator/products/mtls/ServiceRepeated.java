package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A listener has a port of its load balancer to itself, and a name belongs to one service. */
final class ServiceRepeated implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-repeated",
          Severity.ERROR,
          "Two services have the same name or the same port of the load balancer",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Set<String> names = new HashSet<>();
    Map<Integer, String> ports = new HashMap<>();
    for (MtlsService service : MtlsService.of(spec)) {
      Section section = service.section();
      if (!names.add(service.name())) {
        findings.add(
            section.at("name"),
            "Two services are named `" + service.name() + "`.",
            "Give each a name of its own.");
      }
      String other = ports.putIfAbsent(service.listenerPort(), service.name());
      if (other != null) {
        findings.add(
            section.at("listener_port"),
            "Port " + service.listenerPort() + " is that of the service `" + other + "` already.",
            "Give each service a port of its own.");
      }
    }
  }
}
