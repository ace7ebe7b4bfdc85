package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** A load balancer adds a few parameters of one's own when it sends a user to sign in. */
final class OidcParametersTooMany implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "oidc-parameters-too-many",
          Severity.ERROR,
          "An action that signs users in adds more parameters than AWS takes",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AuthenticateOidcActionConfig.html");

  private static final List<String> BLOCKS = List.of("authenticate_oidc", "authenticate_cognito");
  private static final String PARAMETERS = "authentication_request_extra_params";

  private final LoadBalancerLimits facts;

  OidcParametersTooMany(LoadBalancerLimits facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Routing routing : plan.loadBalancing().routings()) {
      for (Attributes action : routing.actions()) {
        BLOCKS.stream()
            .flatMap(block -> action.block(block).stream())
            .flatMap(block -> block.fields().fields(PARAMETERS).stream())
            .forEach(parameters -> check(parameters, findings));
      }
    }
  }

  private void check(Fields parameters, FindingSink findings) {
    int count = parameters.object().members().size();
    if (count > facts.extraOidcParameters()) {
      findings.add(
          parameters.object(),
          "There are "
              + count
              + " parameters for the sign-in page, and AWS takes "
              + facts.extraOidcParameters()
              + ".",
          "Leave out those that the provider doesn't need.");
    }
  }
}
