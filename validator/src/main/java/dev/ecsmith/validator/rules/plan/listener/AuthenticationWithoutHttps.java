package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** To sign in a user, a load balancer sets cookies, which it does over TLS alone. */
final class AuthenticationWithoutHttps implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "authentication-without-https",
          Severity.ERROR,
          "A listener without TLS is to sign users in",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Routing routing : plan.loadBalancing().routings()) {
      routing
          .listener()
          .filter(listener -> listener.protocol().knownTo(protocol -> !protocol.equals("HTTPS")))
          .ifPresent(listener -> check(routing, listener, findings));
    }
  }

  private static void check(Routing routing, Listener listener, FindingSink findings) {
    for (Attributes action : routing.actions()) {
      Value<String> type = action.string("type");
      type.ifKnown(
          name -> {
            if (name.startsWith("authenticate-")) {
              findings.add(
                  type,
                  "\""
                      + name
                      + "\" is for HTTPS listeners, and "
                      + listener.resource().address()
                      + " takes "
                      + listener.protocol().known().orElseThrow()
                      + ".",
                  "Set `protocol = \"HTTPS\"` and a certificate.");
            }
          });
    }
  }
}
