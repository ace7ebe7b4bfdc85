package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;

/** A name points at one load balancer. */
final class HostnameRepeated implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "hostname-repeated",
          Severity.ERROR,
          "Two services behind load balancers of their own have one host name",
          "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Map<String, StringNode> first = new HashMap<>();
    for (StringNode hostname : HostNames.all(spec)) {
      StringNode other = first.putIfAbsent(hostname.value(), hostname);
      if (other != null) {
        findings.add(
            hostname,
            "The host name `"
                + hostname.value()
                + "` is that of `"
                + other.pointer().parent().orElseThrow().lastToken()
                + "` already.",
            "Give each a name of its own: each has a load balancer of its own.");
      }
    }
  }
}
