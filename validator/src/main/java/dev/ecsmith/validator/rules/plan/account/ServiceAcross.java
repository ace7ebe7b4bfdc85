package dev.ecsmith.validator.rules.plan.account;

import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A service, its cluster, target groups, roles and task definition are in one account, and all but
 * the roles in one region.
 */
final class ServiceAcross implements Rule<Plan> {
  private static final String SOURCE =
      "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html";

  private final RuleInfo info;
  private final String noun;
  private final Function<Arn, Optional<Part>> part;

  private ServiceAcross(RuleInfo info, String noun, Function<Arn, Optional<Part>> part) {
    this.info = info;
    this.noun = noun;
    this.part = part;
  }

  static ServiceAcross accounts() {
    return new ServiceAcross(
        new RuleInfo(
            "service-across-accounts",
            Severity.ERROR,
            "A service names a target group, role or cluster of another account than its others",
            SOURCE),
        "account",
        Arn::account);
  }

  static ServiceAcross regions() {
    return new ServiceAcross(
        new RuleInfo(
            "service-across-regions",
            Severity.ERROR,
            "A service names a target group or cluster of another region than its others",
            SOURCE),
        "region",
        Arn::region);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Service service : plan.services()) {
      List<Origin> origins =
          Origin.of(service).stream().filter(each -> each.part(part).isPresent()).toList();
      origins.stream()
          .skip(1)
          .filter(each -> !each.part(part).equals(origins.get(0).part(part)))
          .findFirst()
          .ifPresent(other -> tell(service, origins.get(0), other, findings));
    }
  }

  private void tell(Service service, Origin first, Origin other, FindingSink findings) {
    findings.add(
        other.value(),
        "Of "
            + service.resource().address()
            + ", "
            + other.noun()
            + " is in "
            + noun
            + " "
            + other.part(part).orElseThrow()
            + ", and "
            + first.noun()
            + " in "
            + first.part(part).orElseThrow()
            + ".",
        "Take both from one " + noun + ".");
  }
}
