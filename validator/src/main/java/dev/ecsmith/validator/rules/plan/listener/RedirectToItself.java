package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Routing;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Map;

/** A redirect that changes nothing is answered with itself. */
final class RedirectToItself implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "redirect-to-itself",
          Severity.ERROR,
          "A listener redirects requests to where they came from",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html");

  private static final Map<String, String> UNCHANGED =
      Map.of("host", "#{host}", "path", "/#{path}", "port", "#{port}", "protocol", "#{protocol}");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Routing routing : plan.loadBalancing().routings()) {
      for (Attributes action : routing.actions()) {
        action
            .block("redirect")
            .filter(redirect -> changesNothing(redirect, routing))
            .ifPresent(
                redirect ->
                    findings.add(
                        redirect.node(),
                        "The redirect keeps host, path, port and protocol of the request, so that it"
                            + " would be answered by the same redirect.",
                        "Change one of them, as with `port = \"443\"` and `protocol = \"HTTPS\"` on a"
                            + " listener for HTTP."));
      }
    }
  }

  private static boolean changesNothing(Attributes redirect, Routing routing) {
    return UNCHANGED.keySet().stream().allMatch(name -> keeps(redirect, name, routing));
  }

  /** What AWS fills in looks like what a pipeline does, hence the text as it stands. */
  private static boolean keeps(Attributes redirect, String name, Routing routing) {
    String written = redirect.fields().text(name).map(StringNode::value).orElse("");
    return written.isEmpty()
        || written.equals(UNCHANGED.get(name))
        || (!routing.isRule() && isOwn(written, name, routing.resource()));
  }

  private static boolean isOwn(String written, String name, Resource listener) {
    return switch (name) {
      case "port" -> listener.integer(name).knownTo(port -> written.equals(port.toString()));
      case "protocol" -> listener.string(name).knownTo(written::equals);
      default -> false;
    };
  }
}
