package dev.ecsmith.validator.rules.plan.discovery;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A namespace for API calls alone has no zone. */
final class DiscoveryRecordsWithoutDns implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "discovery-records-without-dns",
          Severity.ERROR,
          "DNS records are to be made in a namespace without DNS",
          "https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource registry : plan.ofType(Registration.REGISTRY)) {
      registry
          .block("dns_config")
          .ifPresent(
              dns ->
                  Registration.namespace(dns)
                      .only()
                      .filter(space -> space.type().equals(Registration.HTTP))
                      .ifPresent(
                          space ->
                              findings.add(
                                  dns.node(),
                                  space.address()
                                      + " is a namespace for API calls, which holds no DNS records.",
                                  "Use a namespace with DNS, or take `dns_config` away and set"
                                      + " `namespace_id`.")));
    }
  }
}
