package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.regex.Pattern;

/** Codes and tokens that sign a user in are not for everybody on the way. */
final class OidcEndpointWithoutHttps implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "oidc-endpoint-without-https",
          Severity.ERROR,
          "An endpoint that signs users in isn't a full HTTPS address",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AuthenticateOidcActionConfig.html");

  private static final List<String> ENDPOINTS =
      List.of("authorization_endpoint", "issuer", "token_endpoint", "user_info_endpoint");
  private static final Pattern ADDRESS = Pattern.compile("https://[^/\\s]+(/\\S*)?");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Routing routing : plan.loadBalancing().routings()) {
      for (Attributes action : routing.actions()) {
        action
            .block("authenticate_oidc")
            .ifPresent(oidc -> ENDPOINTS.forEach(name -> check(oidc.string(name), name, findings)));
      }
    }
  }

  private static void check(Value<String> endpoint, String name, FindingSink findings) {
    endpoint.ifKnown(
        address -> {
          if (!ADDRESS.matcher(address).matches()) {
            findings.add(
                endpoint,
                "`"
                    + name
                    + "` is \""
                    + address
                    + "\", but must be a full address that begins with https://.",
                "Take it from the provider's `/.well-known/openid-configuration`.");
          }
        });
  }
}
