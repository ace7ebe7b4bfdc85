package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Without TLS there is nothing to prove and nothing to agree on. */
final class TlsSettingWithoutTls implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "tls-setting-without-tls",
          Severity.ERROR,
          "A listener without TLS has a certificate or a TLS policy",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html");

  private static final List<String> ATTRIBUTES = List.of("certificate_arn", "ssl_policy");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Listener listener : plan.loadBalancing().listeners()) {
      Optional<String> protocol = listener.protocol().known();
      if (protocol.isPresent() && !listener.endsTls()) {
        ATTRIBUTES.forEach(name -> check(listener.resource(), name, protocol.get(), findings));
      }
    }
  }

  private static void check(Resource listener, String name, String protocol, FindingSink findings) {
    Value<String> value = listener.string(name);
    // Once it is there, a listener may show a policy that nobody wrote.
    if (!value.isAbsent() && listener.isWritten(name)) {
      findings.add(
          value,
          "The listener takes "
              + protocol
              + ", and AWS takes `"
              + name
              + "` for HTTPS and TLS only.",
          "Leave it out, or set `protocol` to HTTPS on an Application Load Balancer, to TLS on a"
              + " Network Load Balancer.");
    }
  }
}
