package dev.ecsmith.validator.rules.plan.service;

import dev.ecsmith.schemas.TaskLimits.Limit;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import java.util.regex.Pattern;

/** ECS takes letters, digits, hyphens and underscores. */
final class ServiceNameMalformed implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "service-name-malformed",
          Severity.ERROR,
          "The name of a service is one that ECS doesn't take",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

  private final Limit limit;

  ServiceNameMalformed(Limit limit) {
    this.limit = limit;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9_-]+");

  @Override
  public void check(Service service, FindingSink findings) {
    Value<String> name = service.resource().attributes().fields().string("name");
    name.ifKnown(
        text -> {
          if (!limit.contains(text.length())) {
            findings.add(
                name,
                "The name of the service has "
                    + text.length()
                    + " characters, and ECS takes "
                    + limit.least()
                    + " to "
                    + limit.greatest()
                    + ".",
                text.isEmpty() ? "Give it a name." : "Shorten it.");
          } else if (!CHARACTERS.matcher(text).matches()) {
            findings.add(
                name,
                "ECS doesn't take \""
                    + text
                    + "\" as the name of a service: it has other characters"
                    + " than letters, digits, hyphens and underscores.",
                "Write hyphens instead.");
          }
        });
  }
}
