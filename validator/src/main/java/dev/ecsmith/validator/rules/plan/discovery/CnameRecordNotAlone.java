package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** A name that stands for another name has nothing else. */
final class CnameRecordNotAlone implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "cname-record-not-alone",
          Severity.ERROR,
          "A service of Cloud Map has CNAME records beside others, or answers with several of them",
          "https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsRecord.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource registry : plan.ofType(Registration.REGISTRY)) {
      List<String> types = Registration.recordTypes(registry);
      registry
          .block("dns_config")
          .filter(dns -> types.contains("CNAME"))
          .ifPresent(dns -> check(dns, types, findings));
    }
  }

  private static void check(Attributes dns, List<String> types, FindingSink findings) {
    if (types.size() > 1) {
      findings.add(
          dns.node(),
          "Cloud Map takes no other records beside those of type CNAME, and here are "
              + String.join(", ", types)
              + ".",
          "Use a service of its own for each.");
    }
    Value<String> policy = dns.string("routing_policy");
    if (policy.isAbsent() || policy.knownTo("MULTIVALUE"::equals)) {
      findings.add(
          policy,
          "Records of type CNAME need the routing policy WEIGHTED.",
          "Set `routing_policy = \"WEIGHTED\"`.");
    }
  }
}
