package dev.ecsmith.validator.rules.plan.targetgroup;

import dev.ecsmith.schemas.LoadBalancerLimits;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;
import java.util.regex.Pattern;

/** A load balancer takes an answer for healthy by codes of one range, which the protocol gives. */
final class HealthCheckCodesNotAllowed implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "health-check-codes-not-allowed",
          Severity.ERROR,
          "A target group's health check expects codes that its protocol doesn't have",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Matcher.html");

  private static final Pattern CODES =
      Pattern.compile(
          "\\s*\\d{1,3}\\s*(-\\s*\\d{1,3}\\s*)?(,\\s*\\d{1,3}\\s*(-\\s*\\d{1,3}\\s*)?)*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final LoadBalancerLimits facts;

  HealthCheckCodesNotAllowed(LoadBalancerLimits facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Resource group : plan.loadBalancing().targetGroups()) {
      group
          .block("health_check")
          .ifPresent(
              check ->
                  codes(group)
                      .ifPresent(codes -> check(check.string("matcher"), group, codes, findings)));
    }
  }

  /** Nothing where they can't be told. */
  private Optional<LoadBalancerLimits.Codes> codes(Resource group) {
    Value<String> version = group.string("protocol_version");
    Optional<String> protocol = group.string("protocol").known();
    boolean http = protocol.filter(p -> p.startsWith("HTTP")).isPresent();
    if (http && version.knownTo("GRPC"::equals)) {
      return Optional.of(facts.grpcCodes());
    }
    return http && version.isUnknown() && group.isWritten("protocol_version")
        ? Optional.empty()
        : protocol.flatMap(facts::codes);
  }

  private static void check(
      Value<String> matcher,
      Resource group,
      LoadBalancerLimits.Codes allowed,
      FindingSink findings) {
    matcher.ifKnown(
        codes -> {
          boolean fits =
              CODES.matcher(codes).matches()
                  && NUMBER
                      .matcher(codes)
                      .results()
                      .mapToInt(number -> Integer.parseInt(number.group()))
                      .allMatch(code -> code >= allowed.lowest() && code <= allowed.highest());
          if (!fits) {
            boolean grpc = allowed.protocols().isEmpty();
            findings.add(
                matcher,
                "The health check expects \""
                    + codes
                    + "\", but "
                    + (grpc
                        ? "a target group with protocol version GRPC"
                        : "a target group for " + group.string("protocol").known().orElseThrow())
                    + " takes "
                    + (grpc ? "codes of gRPC" : "codes")
                    + " from "
                    + allowed.lowest()
                    + " to "
                    + allowed.highest()
                    + ".",
                "Write one code, several with commas between them, or a range such as `"
                    + (grpc ? "0-5" : "200-399")
                    + "`.");
          }
        });
  }
}
